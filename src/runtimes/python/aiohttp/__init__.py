"""Not aiohttp, but a stand-in for its client, over the page's `fetch`.

The Python of this guide runs inside the page, where nobody may open a socket; what aiohttp is made of cannot work there.
These files have its names, and do what it does as far as a page can: sessions, requests, responses, limits, timeouts,
errors. They ask the page to fetch, and wait for what comes in the loop of the program. What a page cannot do is missing:
servers, WebSockets, cookies, proxies, certificates. In a terminal the same program runs on aiohttp itself.
"""

from .connector import TCPConnector
from .errors import (
    ClientConnectionError,
    ClientConnectorDNSError,
    ClientConnectorError,
    ClientError,
    ClientOSError,
    ClientPayloadError,
    ClientResponseError,
    ConnectionTimeoutError,
    ContentTypeError,
    InvalidURL,
    InvalidUrlClientError,
    InvalidUrlRedirectClientError,
    NonHttpUrlClientError,
    NonHttpUrlRedirectClientError,
    RedirectClientError,
    ServerConnectionError,
    ServerDisconnectedError,
    ServerTimeoutError,
    SocketTimeoutError,
    TooManyRedirects,
)
from .response import ClientResponse, RequestInfo
from .session import ClientSession
from .stream import StreamReader
from .timeouts import ClientTimeout

__all__ = [name for name in dir() if name[0].isupper()]
