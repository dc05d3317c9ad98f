# All books of the shop, four requests at a time.
import asyncio
import re
import sys
from urllib.parse import urljoin

import aiohttp

root = (sys.argv[1:] or ['http://localhost:3000/site/'])[0]
in_flight = most = 0


async def fetch(session, places, path):
    global in_flight, most
    async with places:
        in_flight += 1
        most = max(most, in_flight)
        async with session.get(urljoin(root, path)) as response:
            page = await response.text()
        in_flight -= 1
        return page


async def main():
    places = asyncio.Semaphore(4)
    async with aiohttp.ClientSession() as session:

        def ask(path):
            return asyncio.create_task(fetch(session, places, path))

        lists = await asyncio.gather(
            *[ask(f'catalogue/page-{n}.html') for n in (1, 2, 3, 4)]
        )
        found = re.findall(r'books/[\w-]+\.html', ''.join(lists))
        paths = list(dict.fromkeys(found))
        await asyncio.gather(*map(ask, paths))
        print(f'{len(paths)} books, {most} requests at once')


asyncio.run(main())
