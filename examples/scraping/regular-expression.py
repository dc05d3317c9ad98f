# The links that an expression finds, and those that are there.
import re
from html.parser import HTMLParser

page = """
  <!-- <a href="old.html">gone since spring</a> -->
  <p title='Write <a href="book.html"> for a link.'>
  <a class="next" href='page-2.html'>Next</a>
  <A HREF=about.html>About us</A>
  <a href="search?q=tea&amp;sort=price">Tea</a>
"""


def by_expression(html):
    return re.findall('<a href="([^"]+)"', html)


class Links(HTMLParser):
    def __init__(self, html):
        super().__init__()
        self.links = []
        self.feed(html)

    def handle_starttag(self, name, attributes):
        href = dict(attributes).get('href')
        if name == 'a' and href:
            self.links.append(href)


def by_parser(html):
    return Links(html).links


print('expression:', *by_expression(page))
print('parser:    ', *by_parser(page))
