# One request: its answer, or what went wrong.
import asyncio
from dataclasses import dataclass
from typing import Callable, Optional

import aiohttp
from yarl import URL

from .backoff import retry_after


@dataclass
class Wish:
    """What is asked for."""

    # Whether redirects are followed on the way.
    redirects: bool
    # Whether a body of that type is wanted.
    wants: Callable[[str], bool]
    # So many bytes of the body, and some to see it has more.
    most: int


@dataclass
class Answer:
    status: int
    kind: str
    # Where a redirect leads.
    location: Optional[str] = None
    # Of the type that was wished for.
    body: Optional[bytes] = None


class Failure(Exception):
    def __init__(self, message, status=None, detail=None):
        super().__init__(message)
        self.message = message
        self.status = status
        # In full, where message is the same for all.
        self.detail = detail or message
        # Whether another attempt may help, after how long.
        self.again = False
        self.after = 0


# Here another attempt may help.
PASSING = (429, 500, 502, 503, 504)
MOVED = (301, 302, 303, 307, 308)


async def attempt(session, url, wish):
    answered = False
    # It is spelled as it should be already.
    address = URL(url, encoded=True)
    request = session.get(address, allow_redirects=wish.redirects)
    try:
        async with request as response:
            answered = True
            return await read(response, wish)
    except asyncio.TimeoutError:
        raise passing('no whole answer in time') from None
    except (aiohttp.ClientError, OSError, UnicodeError) as error:
        what = 'the answer broke off' if answered else 'no answer'
        raise passing(what, f'{what} ({error})') from None


def passing(message, detail=None):
    failure = Failure(message, None, detail)
    failure.again = True
    return failure


async def read(response, wish):
    status, headers = response.status, response.headers
    kind = headers.get('Content-Type', '')
    location = headers.get('Location')
    if status in MOVED and location is not None:
        return Answer(status, kind, location)
    if not 200 <= status <= 299:
        failure = Failure(f'HTTP {status}', status)
        failure.again = status in PASSING
        failure.after = retry_after(headers.get('Retry-After'))
        raise failure
    if not wish.wants(kind):
        return Answer(status, kind)
    body = await read_body(response.content, wish)
    return Answer(status, kind, body=body)


async def read_body(content, wish):
    """An endless body is left; leaving ends the connection."""
    body = bytearray()
    while len(body) <= wish.most:
        part = await content.read(65536)
        if not part:
            break
        body += part
    return bytes(body)
