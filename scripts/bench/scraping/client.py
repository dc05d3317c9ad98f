"""One cell of the table on real aiohttp: `client.py URL PAGES IN_FLIGHT`. Prints a Measurement as JSON."""

import asyncio
import contextlib
import json
import resource
import sys
import time

import aiohttp


async def scrape(url, pages, in_flight):
    places = asyncio.Semaphore(in_flight) if in_flight else contextlib.nullcontext()
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session:

        async def read(page):
            async with places, session.get(f'{url}{page}') as response:
                return len(await response.text())

        return sum(await asyncio.gather(*[read(page) for page in range(pages)]))


_, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
began = time.perf_counter()
length = asyncio.run(scrape(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))
seconds = time.perf_counter() - began
assert length > 0, 'The pages were empty'
print(json.dumps({'seconds': seconds, 'peak': resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
