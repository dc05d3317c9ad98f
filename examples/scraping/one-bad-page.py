# One page of two fails, and gather has nothing to give.
import asyncio
import sys
from urllib.parse import urljoin

import aiohttp

root = (sys.argv[1:] or ['http://localhost:3000/site/'])[0]


async def fetch(session, path):
    async with session.get(urljoin(root, path)) as response:
        response.raise_for_status()
        return await response.text()


async def main():
    paths = ['index.html', 'about.html?status=503']
    async with aiohttp.ClientSession() as session:
        fetches = [fetch(session, path) for path in paths]
        try:
            pages = await asyncio.gather(*fetches)
            print(f'{len(pages)} pages')
        except aiohttp.ClientResponseError as error:
            print(f'no page at all, because of a {error.status}')


asyncio.run(main())
