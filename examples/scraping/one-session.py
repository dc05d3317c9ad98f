# One session for all pages: it opens few connections.
import asyncio
import re
import sys
from urllib.parse import urljoin

import aiohttp

root = (sys.argv[1:] or ['http://localhost:3000/site/'])[0]


async def fetch(session, path):
    async with session.get(urljoin(root, path)) as response:
        return await response.text()


async def main():
    paths = [f'catalogue/page-{n}.html' for n in (1, 2, 3, 4)]
    async with aiohttp.ClientSession() as session:
        tasks = [
            asyncio.create_task(fetch(session, path))
            for path in paths
        ]
        pages = await asyncio.gather(*tasks)
    for path, page in zip(paths, pages):
        title = re.search('<title>(.*)</title>', page)[1]
        print(f'{path}: {title}')


asyncio.run(main())
