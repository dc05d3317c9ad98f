"""Makes requests, and keeps what they have in common."""

import asyncio
import json as json_module
from base64 import b64encode
from collections.abc import Coroutine
from urllib.parse import urlencode

from .connector import TCPConnector
from .sending import Outgoing, send
from .timeouts import DEFAULT_TIMEOUT, ClientTimeout
from .urls import address, check_base

# None means something of its own.
NOT_GIVEN = object()


class ClientSession:
    def __init__(
        self,
        base_url=None,
        *,
        connector=None,
        connector_owner=True,
        headers=None,
        timeout=DEFAULT_TIMEOUT,
        raise_for_status=False,
    ):
        asyncio.get_running_loop()
        self._base = None if base_url is None else check_base(base_url)
        self._connector = connector or TCPConnector()
        self._connector_owner = connector_owner
        self._headers = headers or {}
        self._timeout = timeout
        self._raise_for_status = raise_for_status
        self._closed = False

    closed = property(lambda self: self._closed or self._connector.closed)
    connector = property(lambda self: self._connector)
    headers = property(lambda self: self._headers)
    timeout = property(lambda self: self._timeout)

    def request(self, method, url, **options):
        """A request, which is made when it is awaited, or entered with `async with`."""
        return RequestContextManager(self._request(method.upper(), url, **options))

    def get(self, url, **options):
        return self.request('GET', url, **options)

    def options(self, url, **options):
        return self.request('OPTIONS', url, **options)

    def head(self, url, *, allow_redirects=False, **options):
        return self.request('HEAD', url, allow_redirects=allow_redirects, **options)

    def post(self, url, **options):
        return self.request('POST', url, **options)

    def put(self, url, **options):
        return self.request('PUT', url, **options)

    def patch(self, url, **options):
        return self.request('PATCH', url, **options)

    def delete(self, url, **options):
        return self.request('DELETE', url, **options)

    async def _request(
        self,
        method,
        url,
        *,
        params=None,
        data=None,
        json=None,
        headers=None,
        allow_redirects=True,
        max_redirects=10,
        raise_for_status=None,
        timeout=NOT_GIVEN,
    ):
        if self.closed:
            raise RuntimeError('Session is closed')
        named = {name.lower(): str(value) for name, value in {**self._headers, **(headers or {})}.items()}
        body = _encode(method, data, json, named)
        asked = _without_credentials(address(url, self._base, params), named)
        outgoing = Outgoing(method, asked, named, body)
        limits = self._timeout if timeout is NOT_GIVEN else timeout
        if not isinstance(limits, ClientTimeout):
            limits = ClientTimeout(total=limits)
        response = await send(outgoing, self._connector, limits, max_redirects if allow_redirects else None)
        check = self._raise_for_status if raise_for_status is None else raise_for_status
        try:
            if callable(check):
                await check(response)
            elif check:
                response.raise_for_status()
        except BaseException:
            response.close()
            raise
        return response

    async def close(self):
        self._closed = True
        if self._connector_owner:
            await self._connector.close()

    async def __aenter__(self):
        return self

    async def __aexit__(self, *error):
        await self.close()


class RequestContextManager(Coroutine):
    """A coroutine that makes a request; `async with` gives its connection back at the end."""

    def __init__(self, coro):
        self._coro = coro
        self._response = None

    def send(self, value):
        return self._coro.send(value)

    def throw(self, *error):
        return self._coro.throw(*error)

    def close(self):
        return self._coro.close()

    def __await__(self):
        return self._coro.__await__()

    async def __aenter__(self):
        self._response = await self._coro
        return await self._response.__aenter__()

    async def __aexit__(self, *error):
        await self._response.__aexit__(*error)


def _without_credentials(url, headers):
    """`http://user:password@host/`: a page sends no such address, but what it says can stand in a header."""
    user, password, plain = url.credentials()
    if user or password:
        if 'authorization' in headers:
            raise ValueError('Cannot combine AUTHORIZATION header with AUTH argument or credentials encoded in URL')
        headers['authorization'] = f'Basic {b64encode(f"{user}:{password}".encode("latin1")).decode()}'
    return plain


def _encode(method, data, json, headers):
    """The bytes to send. What they are is said in the headers, unless the program has said so."""
    if data is not None and json is not None:
        raise ValueError('data and json parameters can not be used at the same time')
    if data is None and json is None:
        return None
    if method in ('GET', 'HEAD'):
        raise ValueError(f"a page's fetch sends no body with {method}")
    if json is not None:
        kind, body = 'application/json', json_module.dumps(json).encode()
    elif isinstance(data, str):
        kind, body = 'text/plain; charset=utf-8', data.encode()
    elif isinstance(data, (bytes, bytearray)):
        kind, body = 'application/octet-stream', bytes(data)
    else:
        kind, body = 'application/x-www-form-urlencoded', urlencode(data, doseq=True).encode()
    headers.setdefault('content-type', kind)
    return body
