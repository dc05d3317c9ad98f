"""One request and its answer: what stands between the page's network and a response.

It holds its connection until it ends, which it does once, in whatever way.
"""

import asyncio

from outside import Refused

from .errors import ClientConnectionError, ClientConnectorDNSError, ClientConnectorError, ClientPayloadError
from .stream import StreamReader

WITHOUT_BODY = {101, 204, 205, 304}
# Somebody else waits for the connection: so much is read ahead to find out whether the body is at its end.
MOST_AHEAD = 2**17


class Exchange:
    def __init__(self, connector, info, limits):
        self.content = StreamReader(self)
        # Told how it ended, and of how many bytes.
        self.on_end = None
        self._connector = connector
        self._info = info
        self._host = info.url.host, info.url.port
        self._limits = limits
        self._transfer = None
        self._received = 0
        # How many bytes of it there will be, where that is known.
        self._announced = None
        self._is_waiting = False
        self._is_over = False
        connector.hold(self)

    async def head(self, headers, body, follow):
        """Sends the request, and waits for the head of the answer."""
        url, method = self._info.url, self._info.method
        self._transfer = asyncio.get_running_loop().outside.send(method, str(url), headers, body, follow)
        self._transfer.told = self._told
        try:
            await self._limits.reading(self._transfer.wait_for_head(f'{method} {url.path_qs}'))
        except Refused as error:
            self.drop()
            raise _connection_error(url, error) from error
        except BaseException:
            self.drop()
            raise
        return self._transfer.head

    def begin(self, response):
        """The answer is one to hand out: from now on its body may be read. An empty one has been."""
        if 'content-encoding' not in response.headers:
            self._announced = response.content_length
        empty = self._info.method == 'HEAD' or response.status in WITHOUT_BODY or self._transfer.head.get('empty')
        if empty or self._announced == 0:
            self.content.feed(b'')
            self.end('finished')
        elif self._connector.has_waiters:
            self.read_ahead()

    async def more(self, caller, whole=False):
        """Waits for the next piece of the body, or for all that is left of it."""
        if self._is_waiting:
            raise RuntimeError(f'{caller}() called while another coroutine is already waiting for incoming data')
        if self._is_settled:
            return
        self._is_waiting = True
        try:
            await self._limits.reading(self._transfer.wait_for_body(self._label, whole))
        except asyncio.TimeoutError as error:
            self.content.fail(error)
            self.end('aborted', error)
            raise
        finally:
            self._is_waiting = False
            self._settle()
            if self._connector.has_waiters:
                self.read_ahead()

    async def rest(self, caller):
        while not self._is_settled:
            # A pause is one between two pieces: only who waits for each can see it.
            await self.more(caller, whole=not self._limits.sock_read)

    def read_ahead(self):
        if self._transfer is None or self._transfer.head is None or self._is_waiting or self._is_settled:
            return
        if self.content.size < MOST_AHEAD:
            self._transfer.wait_for_body(self._label, whole=False)

    def disconnect(self):
        error = ClientConnectionError('Connection closed')
        self.content.fail(error)
        self.end('aborted', error)

    def end(self, outcome, error=None):
        """Gives the connection back, and breaks off what is still to come."""
        if not self._is_over:
            self.drop()
            if self.on_end is not None:
                self.on_end(outcome, self._received, error)

    def drop(self):
        """The same for one that nobody was told of."""
        if not self._is_over:
            self._is_over = True
            if self._transfer is not None:
                self._transfer.drop()
            self._connector.release(self._host, self)

    @property
    def _label(self):
        return f'body of {self._info.url.path_qs}'

    @property
    def _is_settled(self):
        return self._is_over or self.content.is_eof() or self.content.exception() is not None

    def _told(self, piece, error):
        """A piece of the body has come, or none at its end; or it broke off."""
        if piece is not None:
            self._received += len(piece)
            self.content.feed(piece)
            if self._received == self._announced:
                # The last byte is the end: nobody need ask for more to learn that.
                self.content.feed(b'')
        if error is not None:
            self.content.fail(self._payload_error(error))
        if not self._is_waiting:
            # Who waits sees to the rest as soon as it has its turn.
            self._settle()
            if self._connector.has_waiters:
                self.read_ahead()

    def _payload_error(self, error):
        what = error
        if self._announced is not None:
            came = f'received {self._received} of {self._announced} bytes'
            what = f"ContentLengthError: 400, message='Not enough data to satisfy content length header ({came}).'"
        broken = ClientPayloadError(f'Response payload is not completed: <{what}>')
        broken.__cause__ = error
        return broken

    def _settle(self):
        error = self.content.exception()
        if error is not None:
            self.end('failed', error)
        elif self.content.is_eof():
            self.end('finished')


def _connection_error(url, error):
    """On the simulated network it is known what is wrong; a page is told nothing."""
    if 'ENOTFOUND' in str(error):
        return ClientConnectorDNSError(url.host, url.port, 'Name or service not known')
    if 'ECONNREFUSED' in str(error):
        return ClientConnectorError(url.host, url.port, f"Connect call failed ('{url.host}', {url.port})")
    return ClientConnectorError(url.host, url.port, error)
