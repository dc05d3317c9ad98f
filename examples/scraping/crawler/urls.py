# One spelling for each address, however a link spells it.
#
# The rules are those of browsers, which urljoin does not know.
import re
from urllib.parse import quote, unquote, urlsplit

SPACE = ''.join(map(chr, range(33)))
PORTS = {'http': 80, 'https': 443}
PATH = "%!$&'()*+,-./:;=@[]_|~"
QUERY = PATH.replace("'", '') + '\\^`{}?'


def canonical(href, base=''):
    """None, where it is no address that can be asked for."""
    try:
        scheme, rest = join(href, base)
        parts = urlsplit(f'//{rest}')
        host, port = name_of(parts.hostname), parts.port
    except ValueError:
        return None
    if scheme not in PORTS or host is None:
        return None
    if port is not None and port != PORTS[scheme]:
        host = f'{host}:{port}'
    path = quote(without_dots(parts.path), PATH, errors='replace')
    # What follows a lone question mark is nothing.
    query = quote(parts.query, QUERY, errors='replace')
    url = f'{scheme}://{host}{path}{query and "?" + query}'
    return re.sub('%[0-9A-Fa-f]{2}', plain, url)


def join(href, base):
    """The scheme of an address, and what follows its slashes."""
    href = re.sub('[\t\r\n]', '', href.strip(SPACE))
    # A fragment is a place in the page.
    before, mark, query = href.partition('#')[0].partition('?')
    before = before.replace('\\', '/')
    scheme, _, old = base.partition('://')
    named = re.match(r'([A-Za-z][\w+.-]*):(.*)', before)
    if named:
        own, before = named[1].lower(), named[2]
        if own != scheme or before.startswith('//'):
            return own, before.lstrip('/') + mark + query
        # http:page.html is a relative address, of old.
    host, _, path = old.partition('/')
    path, _, old_query = f'/{path}'.partition('?')
    if before.startswith('//'):
        return scheme, before.lstrip('/') + mark + query
    if before.startswith('/'):
        path = before
    elif before:
        path = path.rpartition('/')[0] + '/' + before
    elif not mark and old_query:
        mark, query = '?', old_query
    return scheme, host + path + mark + query


def name_of(host):
    if host is None or re.search(r'[\x00-\x20"<>^`{|}]', host):
        return None
    if ':' in host:
        return f'[{host}]'
    host = unquote(host).lower()
    return host if host.isascii() else host.encode('idna').decode()


def without_dots(path):
    kept = ['']
    names = path.split('/')[1:] or ['']
    for name in names:
        dots = name.lower().replace('%2e', '.')
        if dots == '..' and len(kept) > 1:
            kept.pop()
        elif dots not in ('.', '..'):
            kept.append(name)
    if dots in ('.', '..'):
        kept.append('')
    return '/'.join(kept)


def plain(escaped):
    """What needs no escaping is not escaped; the rest is %AB."""
    letter = chr(int(escaped[0][1:], 16))
    if re.fullmatch(r'[\w.~-]', letter, re.ASCII):
        return letter
    return escaped[0].upper()


def host_of(url):
    """With its port, unless it is the usual one."""
    return urlsplit(url).netloc
