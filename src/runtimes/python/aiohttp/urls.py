"""Addresses. aiohttp has a library of its own for them; here is what programs ask of one."""

from urllib.parse import parse_qsl, unquote, urlencode, urljoin, urlsplit

from .errors import (
    InvalidUrlClientError,
    InvalidUrlRedirectClientError,
    NonHttpUrlClientError,
    NonHttpUrlRedirectClientError,
)

PORTS = {'http': 80, 'https': 443}


class URL:
    """`str(url)` is the address."""

    def __init__(self, url):
        parts = urlsplit(str(url).strip())
        self._parts = parts._replace(path=parts.path or '/') if parts.netloc else parts

    scheme = property(lambda self: self._parts.scheme)
    host = property(lambda self: self._parts.hostname)
    port = property(lambda self: self._parts.port or PORTS.get(self.scheme))
    path = property(lambda self: self._parts.path)
    query_string = property(lambda self: self._parts.query)
    query = property(lambda self: dict(parse_qsl(self._parts.query, keep_blank_values=True)))
    fragment = property(lambda self: self._parts.fragment)
    name = property(lambda self: self.path.rpartition('/')[2])

    @property
    def path_qs(self):
        return self.path + (f'?{self.query_string}' if self.query_string else '')

    def join(self, other):
        return URL(urljoin(str(self), str(other)))

    def with_query(self, query):
        text = query if isinstance(query, str) else urlencode(query, doseq=True)
        return URL(self._parts._replace(query=text).geturl())

    def with_fragment(self, fragment):
        return URL(self._parts._replace(fragment=fragment or '').geturl())

    def credentials(self):
        """User, password, and the address without them."""
        parts = self._parts
        plain = URL(parts._replace(netloc=parts.netloc.rpartition('@')[2]).geturl())
        return unquote(parts.username or ''), unquote(parts.password or ''), plain

    def __str__(self):
        return self._parts.geturl()

    def __repr__(self):
        return f'URL({str(self)!r})'

    def __eq__(self, other):
        return isinstance(other, URL) and str(self) == str(other)

    def __hash__(self):
        return hash(str(self))


def address(given, base, params):
    """What is asked when a program says `given`."""
    url = URL(given)
    if base is not None and not url.scheme:
        url = base.join(given)
    _check(url, InvalidUrlClientError, NonHttpUrlClientError)
    if params:
        query = params.removeprefix('?') if isinstance(params, str) else urlencode(params, doseq=True)
        url = url.with_query('&'.join(filter(None, [url.query_string, query])))
    return url


def redirected(url, location):
    following = url.join(location)
    _check(following, InvalidUrlRedirectClientError, NonHttpUrlRedirectClientError)
    return following


def check_base(base):
    url = URL(base)
    if not url.host:
        raise ValueError('URL should be absolute')
    if not url.path.endswith('/'):
        raise ValueError("base_url must have a trailing '/'")
    return url


def _check(url, invalid, not_http):
    if url.scheme and url.scheme not in PORTS:
        raise not_http(str(url))
    if not url.scheme or not url.host:
        raise invalid(str(url))
