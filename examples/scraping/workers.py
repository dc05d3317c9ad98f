# Workers take addresses from a queue, and put new ones in.
import asyncio
import re
import sys
from collections import Counter
from urllib.parse import urljoin

import aiohttp

root = (sys.argv[1:] or ['http://localhost:3000/site/'])[0]
WORKERS = 4
DEEPEST = 2


class Crawl:
    def __init__(self, session):
        self.session = session
        self.queue = asyncio.Queue()
        self.seen = set()
        self.pages = Counter()
        self.missing = []

    def add(self, url, depth):
        if url in self.seen or depth > DEEPEST:
            return
        self.seen.add(url)
        self.queue.put_nowait((url, depth))

    async def visit(self, url, depth):
        response = await self.session.get(url)
        page = await response.text()
        if not response.ok:
            self.missing.append(url[len(root) :])
            return
        self.pages[depth] += 1
        for link in re.findall(r'href="([^"#?]+html)', page):
            next_url = urljoin(str(response.url), link)
            if next_url.startswith(root):
                self.add(next_url, depth + 1)

    async def worker(self):
        while True:
            url, depth = await self.queue.get()
            await self.visit(url, depth)
            self.queue.task_done()


async def main():
    async with aiohttp.ClientSession() as session:
        crawl = Crawl(session)
        crawl.add(f'{root}index.html', 0)
        workers = [
            asyncio.create_task(crawl.worker())
            for _ in range(WORKERS)
        ]
        await crawl.queue.join()
        for worker in workers:
            worker.cancel()
        counts = [str(n) for _, n in sorted(crawl.pages.items())]
        print('pages by depth:', ', '.join(counts))
        print('not there:', ', '.join(crawl.missing))


asyncio.run(main())
