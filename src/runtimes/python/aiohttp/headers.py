"""Headers of an answer: a mapping whose keys are found in capitals and small letters alike, and may come again."""

from collections.abc import Mapping


class Headers(Mapping):
    def __init__(self, pairs=()):
        self._pairs = [(str(name), str(value)) for name, value in pairs]

    def __getitem__(self, name):
        return self.getone(name)

    def __contains__(self, name):
        return any(key.lower() == str(name).lower() for key, _ in self._pairs)

    def __iter__(self):
        return (name for name, _ in self._pairs)

    def __len__(self):
        return len(self._pairs)

    def items(self):
        return list(self._pairs)

    def values(self):
        return [value for _, value in self._pairs]

    def getall(self, name, default=None):
        found = [value for key, value in self._pairs if key.lower() == name.lower()]
        if found or default is not None:
            return found or default
        raise KeyError(name)

    def getone(self, name):
        return self.getall(name)[0]

    def __repr__(self):
        return '<Headers(' + ', '.join(f'{name!r}: {value!r}' for name, value in self._pairs) + ')>'
