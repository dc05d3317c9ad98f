# What a page says: its title, and where its links lead.
import codecs
import re
from html.parser import HTMLParser

from .urls import canonical


class Reader(HTMLParser):
    def __init__(self, url):
        super().__init__()
        self.url = self.base = url
        self.title = None
        self.in_title = False
        # Addresses in their order, each once.
        self.links = {}

    def handle_starttag(self, name, attributes):
        if name == 'title' and self.title is None:
            self.in_title = True
            self.title = ''
        # Where one is given twice, the first counts.
        href = dict(reversed(attributes)).get('href')
        target = href is not None and canonical(href, self.base)
        if not target:
            return
        if name == 'base' and self.base == self.url:
            self.base = target
        if name in ('a', 'area'):
            self.links[target] = True

    def handle_data(self, text):
        if self.in_title:
            self.title += text

    def handle_endtag(self, name):
        if name == 'title':
            self.in_title = False


def read_page(html, url):
    reader = Reader(url)
    reader.feed(html)
    reader.close()
    title = ' '.join((reader.title or '').split())
    return {'title': title or None, 'links': list(reader.links)}


CHARSET = re.compile(r'charset\s*=\s*["\']?([^\s;"\'>]+)', re.I)
# What browsers take the smaller sets for.
LARGER = {'iso8859-1': 'cp1252', 'ascii': 'cp1252'}


def decode(body, content_type):
    """By the charset that head or page name, or UTF-8."""
    start = body[:1024].decode('latin-1')
    named = [content_type, *re.findall('(?i)<meta[^>]*>', start)]
    for text in named:
        charset = CHARSET.search(text)
        if charset is None:
            continue
        try:
            name = codecs.lookup(charset[1]).name
            return body.decode(LARGER.get(name, name), 'replace')
        except LookupError:
            # A name that nobody knows says nothing.
            pass
    return body.decode('utf-8', 'replace')
