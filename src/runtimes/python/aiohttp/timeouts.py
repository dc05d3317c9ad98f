"""How long a request may take."""

import asyncio
import contextlib
from dataclasses import dataclass

from .errors import ConnectionTimeoutError, SocketTimeoutError


@dataclass(frozen=True)
class ClientTimeout:
    """In seconds; None is for ever."""

    # From the request to the last byte of its answer.
    total: float | None = None
    # Until a connection is free: a limit may hold the request back.
    connect: float | None = None
    # Between two pieces of the answer.
    sock_read: float | None = None
    # Until a connection is made. A page is not told of that: this one does nothing here.
    sock_connect: float | None = None


DEFAULT_TIMEOUT = ClientTimeout(total=300, sock_connect=30)


class Limits:
    """Of one request, from now on."""

    def __init__(self, timeout, url):
        self._url = url
        self._total = _deadline(timeout.total)
        self._connect = _deadline(timeout.connect)
        self.sock_read = timeout.sock_read
        # Nobody asked for it, so nobody is shown a timer.
        self._unseen = timeout is DEFAULT_TIMEOUT

    async def connecting(self, waiting):
        late = ConnectionTimeoutError(f'Connection timeout to host {self._url}')
        return await self._in_total(_until(self._connect, waiting, late))

    async def reading(self, waiting):
        late = SocketTimeoutError('Timeout on reading data from socket')
        return await self._in_total(_until(_deadline(self.sock_read), waiting, late))

    async def _in_total(self, waiting):
        if self._total is None:
            return await waiting
        total = asyncio.timeout(None)
        async with total:
            with asyncio.get_running_loop().unseen() if self._unseen else contextlib.nullcontext():
                total.reschedule(self._total)
            return await waiting


def _deadline(seconds):
    return asyncio.get_running_loop().time() + seconds if seconds else None


async def _until(deadline, waiting, late):
    try:
        async with asyncio.timeout_at(deadline) as limit:
            return await waiting
    except asyncio.TimeoutError as error:
        raise late if limit.expired() else error
