"""What came of a request."""

import asyncio
import codecs
import json as json_module
from collections import namedtuple
from email.message import Message

from .errors import ClientConnectionError, ClientResponseError, ContentTypeError
from .headers import Headers

RequestInfo = namedtuple('RequestInfo', ['url', 'method', 'headers', 'real_url'])


class ClientResponse:
    """Its head is here. Its body may still be on its way: `read`, `text`, `json` and `content` wait for it."""

    def __init__(self, exchange, head, info, history):
        self.status = head['status']
        self.reason = head['reason']
        self.headers = Headers(head['headers'])
        self.method = info.method
        self.url = info.url
        self.real_url = info.real_url
        self.request_info = info
        self.history = history
        self.content = exchange.content
        self._exchange = exchange
        self._body = None
        self._released = False
        self._entered = False
        self._type = Message()
        self._type['content-type'] = self.headers.get('content-type', 'application/octet-stream')

    ok = property(lambda self: self.status < 400)
    host = property(lambda self: self.url.host)
    closed = property(lambda self: self._released or self.content.is_eof())
    content_type = property(lambda self: self._type.get_content_type())
    charset = property(lambda self: self._type.get_param('charset'))

    @property
    def content_length(self):
        length = self.headers.get('content-length', '')
        return int(length) if length.isdecimal() else None

    async def read(self):
        if self._body is None:
            if self._released:
                raise ClientConnectionError('Connection closed')
            try:
                self._body = await self.content.read()
            except BaseException:
                self._leave('aborted')
                raise
        return self._body

    async def text(self, encoding=None, errors='strict'):
        return (await self.read()).decode(encoding or self.get_encoding(), errors)

    async def json(self, *, encoding=None, loads=json_module.loads, content_type='application/json'):
        """None for an empty body. `content_type=None` takes it for JSON whatever it says of itself."""
        text = (await self.text(encoding)).strip()
        if content_type is not None and not _is_expected(self.content_type, content_type):
            said = self.headers.get('content-type', '')
            raise self._error(ContentTypeError, f'Attempt to decode JSON with unexpected mimetype: {said}')
        return loads(text) if text else None

    def get_encoding(self):
        try:
            return codecs.lookup(self.charset).name
        except (LookupError, TypeError):
            return 'utf-8'

    def raise_for_status(self):
        if not self.ok:
            if not self._entered:
                self.release()
            raise self._error(ClientResponseError, self.reason)

    def release(self):
        """Gives the connection back; what was not read of the body is dropped."""
        self._leave('finished')

    def close(self):
        self._leave('finished')

    async def __aenter__(self):
        self._entered = True
        return self

    async def __aexit__(self, kind, error, traceback):
        self._entered = False
        self._leave('aborted' if isinstance(error, asyncio.CancelledError) else 'finished')

    def __repr__(self):
        return f'<ClientResponse({self.url}) [{self.status} {self.reason}]>'

    def _leave(self, outcome):
        if not self._released:
            self._released = True
            self._exchange.end(outcome)
            if not self.content.at_eof() and self.content.exception() is None:
                self.content.fail(ClientConnectionError('Connection closed'))

    def _error(self, kind, message):
        return kind(self.request_info, self.history, status=self.status, message=message, headers=self.headers)


def _is_expected(given, expected):
    if expected == 'application/json':
        return given == expected or given.startswith('application/') and given.endswith('+json')
    return expected in given
