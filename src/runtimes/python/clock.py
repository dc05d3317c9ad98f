"""The time that a program lives on."""

import contextlib


class Clock:
    """The time of one program, in seconds since it started; its loops and `time` share it.

    `pause` is called with the seconds that are jumped over: it waits where the program runs in real time.
    """

    def __init__(self, pause=None):
        self.now = 0.0
        self._pause = pause
        self._aside = None

    @property
    def seen(self):
        """What the code that runs now is told."""
        return self.now + (self._aside or 0)

    @contextlib.contextmanager
    def aside(self):
        """What happens within, happens beside the program: it takes none of the program's time. Gives what it took."""
        self._aside = 0.0
        try:
            yield lambda: took
        finally:
            took, self._aside = self._aside, None

    def advance(self, seconds):
        if self._aside is not None:
            self._aside += max(0, seconds)
        elif seconds > 0:
            if self._pause is not None:
                self._pause(seconds)
            self.now += seconds

    def advance_to(self, moment):
        if moment > self.now and self._pause is not None:
            self._pause(moment - self.now)
        self.passed_to(moment)

    def passed_to(self, moment):
        """So much time has gone by already."""
        # Not a sum: a deadline must be reached to the last bit.
        self.now = max(self.now, moment)
