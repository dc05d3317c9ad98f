"""A request from its address to the head of its answer, through whatever redirects."""

import asyncio
from dataclasses import dataclass, replace

from .errors import ClientError, TooManyRedirects
from .exchange import Exchange
from .response import ClientResponse, RequestInfo
from .timeouts import Limits
from .urls import URL, redirected

REDIRECTS = {301, 302, 303, 307, 308}


@dataclass
class Outgoing:
    method: str
    url: URL
    headers: dict
    body: bytes | None


async def send(first, connector, timeout, most_redirects):
    """`most_redirects` is None where none are followed."""
    url = first.url.with_fragment(None)
    record = Record(first.method, str(url))
    try:
        return await _follow(first, connector, Limits(timeout, url), most_redirects, record)
    except BaseException as error:
        cancelled = isinstance(error, asyncio.CancelledError)
        aborted = cancelled or isinstance(error, asyncio.TimeoutError)
        record.ended('aborted' if aborted else 'failed', error=None if cancelled else error)
        raise


async def _follow(request, connector, limits, most_redirects, record):
    network = asyncio.get_running_loop().outside.network
    history = []
    while True:
        sent = request.url.with_fragment(None)
        host = sent.host, sent.port
        await limits.connecting(connector.acquire(host))
        record.sent()
        info = RequestInfo(sent, request.method, request.headers, request.url)
        exchange = Exchange(connector, info, limits)
        # A page follows them by itself, and shows no more than where they led.
        follow = most_redirects is not None and not network.shows_redirects
        head = await exchange.head(list(request.headers.items()), request.body, follow)
        if head.get('redirected'):
            info = info._replace(url=URL(head['url']), real_url=URL(head['url']))
        if head['status'] == 0:
            exchange.drop()
            raise ClientError('a browser shows no redirect: with allow_redirects it follows it by itself')
        response = ClientResponse(exchange, head, info, tuple(history))
        try:
            following = None if most_redirects is None else _next(request, response)
        except ClientError:
            exchange.drop()
            raise
        if following is None:
            record.answered(response.status)
            exchange.on_end = record.ended
            exchange.begin(response)
            return response
        history.append(response)
        response.close()
        if 0 < most_redirects <= len(history):
            raise TooManyRedirects(history[0].request_info, tuple(history))
        request = following


def _next(request, response):
    """What is asked after a redirect; None if it is none."""
    location = response.headers.get('location') or response.headers.get('uri')
    if response.status not in REDIRECTS or location is None:
        return None
    url = redirected(request.url, location)
    headers = dict(request.headers)
    if (url.scheme, url.host, url.port) != (request.url.scheme, request.url.host, request.url.port):
        # What was meant for one server is no business of another.
        for name in ('authorization', 'cookie'):
            headers.pop(name, None)
    if response.status == 303 and request.method != 'HEAD' or response.status in (301, 302) and request.method == 'POST':
        headers.pop('content-type', None)
        return Outgoing('GET', url, headers, None)
    return replace(request, url=url, headers=headers)


class Record:
    """Tells of one request that it left, was answered, ended: each once, and the end only of what left."""

    def __init__(self, method, url):
        self._log = asyncio.get_running_loop().outside.log
        self._method = method
        self._url = url
        self._number = None

    def sent(self):
        if self._number is None:
            self._number = self._log.sent(self._method, self._url)

    def answered(self, status):
        self._log.answered(self._number, status)

    def ended(self, outcome, size=None, error=None):
        number, self._number = self._number, None
        if number is not None:
            self._log.ended(number, outcome, size, error)
