"""What can go wrong, under aiohttp's names and in its family tree."""

import asyncio


class ClientError(Exception):
    """All the others are of its kind."""


class ClientResponseError(ClientError):
    """The server answered, but not with what was asked for."""

    def __init__(self, request_info, history, *, status=0, message='', headers=None):
        super().__init__(request_info, history)
        self.request_info = request_info
        self.history = history
        self.status = status
        self.message = message
        self.headers = headers

    def __str__(self):
        return f'{self.status}, message={self.message!r}, url={str(self.request_info.real_url)!r}'


class ContentTypeError(ClientResponseError):
    """The answer says itself that it is no JSON."""


class TooManyRedirects(ClientResponseError):
    """One address sends to the next, and no end of it."""


class ClientConnectionError(ClientError):
    """There is no connection, or none any more."""


class ClientOSError(ClientConnectionError, OSError):
    """The connection failed for a reason of the system's."""


class ClientConnectorError(ClientOSError):
    """No connection could be made, or the page may not make one there."""

    def __init__(self, host, port, error):
        super().__init__(str(error))
        self.host = host
        self.port = port
        self.os_error = error

    def __str__(self):
        return f'Cannot connect to host {self.host}:{self.port} ssl:default [{self.os_error}]'


class ClientConnectorDNSError(ClientConnectorError):
    """There is no host of that name."""


class ServerConnectionError(ClientConnectionError):
    """The connection broke."""


class ServerDisconnectedError(ServerConnectionError):
    """The server closed the connection."""


class ServerTimeoutError(ServerConnectionError, asyncio.TimeoutError):
    """The server took too long."""


class ConnectionTimeoutError(ServerTimeoutError):
    """It took too long to get a connection."""


class SocketTimeoutError(ServerTimeoutError):
    """Nothing came for too long."""


class ClientPayloadError(ClientError):
    """The body broke off."""


class InvalidURL(ClientError, ValueError):
    """That is no address that can be asked."""

    def __init__(self, url, description=None):
        super().__init__(url, description)
        self.url = url
        self.description = description

    def __str__(self):
        return f'{self.url} - {self.description}' if self.description else str(self.url)


class InvalidUrlClientError(InvalidURL):
    """A program asked for it."""


class NonHttpUrlClientError(ClientError):
    """That is an address of another kind."""


class RedirectClientError(ClientError):
    """A redirect leads to nothing that can be asked."""


class InvalidUrlRedirectClientError(InvalidUrlClientError, RedirectClientError):
    pass


class NonHttpUrlRedirectClientError(NonHttpUrlClientError, RedirectClientError):
    pass
