# Pages are used in the order in which they arrive.
import asyncio
import re
import sys
from urllib.parse import urljoin

import aiohttp

root = (sys.argv[1:] or ['http://localhost:3000/site/'])[0]


async def fetch(session, path):
    async with session.get(urljoin(root, path)) as response:
        page = await response.text()
        return re.search('<title>(.*)</title>', page)[1]


async def main():
    paths = [
        'catalogue/page-1.html?delay=0.9',
        'catalogue/page-2.html?delay=0.3',
        'catalogue/page-3.html?delay=0.6',
    ]
    async with aiohttp.ClientSession() as session:
        fetches = [
            asyncio.create_task(fetch(session, path))
            for path in paths
        ]
        for next_one in asyncio.as_completed(fetches):
            print(await next_one)


asyncio.run(main())
