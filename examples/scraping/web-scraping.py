# Three pages are fetched at once and printed in order.
import asyncio
import sys

import aiohttp


async def fetch(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            return await response.text()


async def main():
    urls = sys.argv[1:] or [
        'http://example.com',
        'http://example.org',
        'http://example.net',
    ]
    tasks = [asyncio.create_task(fetch(url)) for url in urls]
    results = await asyncio.gather(*tasks)
    for result in results:
        print(result)


asyncio.run(main())
