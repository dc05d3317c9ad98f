# What a crawl is doing, on one line of the terminal.
import asyncio
import re
import sys
from urllib.parse import urljoin

import aiohttp

root = (sys.argv[1:] or ['http://localhost:3000/site/'])[0]
BAR = 16


class Progress:
    def __init__(self, total):
        self.total = total
        self.done = self.last = 0

    def step(self):
        self.done += 1
        filled = self.done * BAR // self.total
        bar = ('#' * filled).ljust(BAR, '.')
        text = f'[{bar}] {self.done} of {self.total}'
        # A terminal rewrites its line; a file gets a few of them.
        if sys.stdout.isatty():
            print(f'\r{text}', end='', flush=True)
        elif filled >= self.last + BAR // 4:
            print(text)
        else:
            return
        self.last = filled


async def fetch(session, path):
    async with session.get(urljoin(root, path)) as response:
        return await response.text()


async def main():
    six = aiohttp.TCPConnector(limit=6)
    async with aiohttp.ClientSession(connector=six) as session:
        page = await fetch(session, 'catalogue/page-1.html')
        found = re.findall(r'books/[\w-]+\.html', page)
        paths = list(dict.fromkeys(found))
        progress = Progress(len(paths))

        async def fetch_and_count(path):
            await fetch(session, path)
            progress.step()

        await asyncio.gather(*map(fetch_and_count, paths))
    if sys.stdout.isatty():
        print()


asyncio.run(main())
