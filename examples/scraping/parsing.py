# A parser reads the pages: what are the cheapest books?
import asyncio
import sys
from html.parser import HTMLParser
from urllib.parse import urljoin

import aiohttp

root = (sys.argv[1:] or ['http://localhost:3000/site/'])[0]


class Book(HTMLParser):
    def __init__(self, html):
        super().__init__()
        self.title = self.price = ''
        self.links = []
        self.into = None
        self.feed(html)

    def handle_starttag(self, name, attributes):
        attributes = dict(attributes)
        if name == 'h1':
            self.into = 'title'
        if attributes.get('class') == 'price':
            self.into = 'price'
        if name == 'a' and attributes.get('href'):
            self.links.append(attributes['href'])

    def handle_data(self, text):
        if self.into == 'title':
            self.title += text
        if self.into == 'price':
            self.price += text

    def handle_endtag(self, name):
        self.into = None


async def main():
    places = asyncio.Semaphore(4)
    async with aiohttp.ClientSession() as session:

        async def read(path):
            async with places:
                url = urljoin(root, path)
                async with session.get(url) as response:
                    return Book(await response.text())

        links = (await read('catalogue/page-1.html')).links
        paths = [link for link in links if 'books/' in link]
        pages = [read(path.removeprefix('../')) for path in paths]
        books = await asyncio.gather(*pages)
        books.sort(key=lambda book: float(book.price[1:]))
        for book in books[:3]:
            print(f'{book.price}  {book.title}')


asyncio.run(main())
