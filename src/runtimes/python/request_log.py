"""Writes down the requests of a program, in the format of src/recording/events.ts."""

from urllib.parse import urlsplit


class RequestLog:
    def __init__(self, recorder, argv, describe_error):
        self._recorder = recorder
        self._describe_error = describe_error
        # Of addresses on the host of the program's first argument, the path is enough.
        self._home = urlsplit(argv[0]).netloc if argv else ''
        self._sent = 0

    def sent(self, method, url):
        """Gives its number."""
        self._sent += 1
        task = self._recorder.current_task
        by = {} if task is None else {'task': task}
        self._recorder.add('request', request=self._sent, **by, method=method, url=self._shown(url))
        return self._sent

    def answered(self, number, status):
        self._recorder.add('response', request=number, status=status)

    def ended(self, number, outcome, size=None, error=None):
        read = {} if size is None else {'bytes': size}
        why = {} if error is None else {'error': self._describe(error)}
        self._recorder.add('request-end', request=number, outcome=outcome, **read, **why)

    def _describe(self, error):
        """In its full traceback there is nothing of the program's."""
        described = self._describe_error(error)
        del described['full']
        return described

    def _shown(self, url):
        parts = urlsplit(url)
        if not self._home or parts.netloc != self._home:
            return url
        return (parts.path or '/') + (f'?{parts.query}' if parts.query else '')
