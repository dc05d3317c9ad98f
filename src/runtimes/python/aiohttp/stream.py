"""The body of an answer, piece by piece as it comes."""

import asyncio


class StreamReader:
    def __init__(self, exchange):
        self._exchange = exchange
        self._buffer = bytearray()
        self._is_eof = False
        self._error = None

    def is_eof(self):
        """Whether all of it has come, taken or not."""
        return self._is_eof

    def at_eof(self):
        return self._is_eof and not self._buffer

    def exception(self):
        return self._error

    async def read(self, n=-1):
        """So many bytes at most; all of them where n is below 0."""
        self._check()
        if n < 0:
            if not self._is_eof:
                await self._exchange.rest('read')
                self._check()
            return self._take(len(self._buffer))
        while n and not self._buffer and not self._is_eof:
            await self._wait('read')
        return self._take(n)

    async def readany(self):
        """What is there; waits only where that is nothing."""
        self._check()
        while not self._buffer and not self._is_eof:
            await self._wait('readany')
        return self._take(len(self._buffer))

    async def readexactly(self, n):
        self._check()
        while len(self._buffer) < n and not self._is_eof:
            await self._wait('readexactly')
        if len(self._buffer) < n:
            raise asyncio.IncompleteReadError(self._take(n), n)
        return self._take(n)

    async def readline(self):
        """One line, with its newline; the last may have none."""
        self._check()
        while b'\n' not in self._buffer and not self._is_eof:
            await self._wait('readline')
        end = self._buffer.find(b'\n') + 1
        return self._take(end or len(self._buffer))

    def iter_any(self):
        return _each(self.readany)

    def iter_chunked(self, n):
        return _each(lambda: self.read(n))

    def __aiter__(self):
        return _each(self.readline)

    # What the exchange tells.

    @property
    def size(self):
        return len(self._buffer)

    def feed(self, piece):
        """No bytes are the end."""
        self._buffer += piece
        self._is_eof = not piece

    def fail(self, error):
        """Reading raises it from now on."""
        self._error = error

    async def _wait(self, caller):
        await self._exchange.more(caller)
        self._check()

    def _check(self):
        if self._error is not None:
            raise self._error

    def _take(self, n):
        taken = bytes(self._buffer[:n])
        del self._buffer[:n]
        return taken


async def _each(read):
    while piece := await read():
        yield piece
