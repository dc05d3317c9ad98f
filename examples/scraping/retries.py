# A page that fails is asked again, later each time.
import asyncio
import sys
from urllib.parse import urljoin

import aiohttp

root = (sys.argv[1:] or ['http://localhost:3000/site/'])[0]
ATTEMPTS = 3
timeout = aiohttp.ClientTimeout(total=1)


async def fetch(session, path):
    async with session.get(urljoin(root, path)) as response:
        response.raise_for_status()
        return await response.text()


def is_temporary(error):
    if isinstance(error, aiohttp.ClientResponseError):
        return error.status >= 500 or error.status == 429
    return isinstance(error, asyncio.TimeoutError)


# Twice as long each time, and not for all addresses the same.
def delay(path, attempt):
    spread = sum(map(ord, path))
    return 0.1 * 2**attempt * (1 + spread % 50 / 100)


async def report(session, path):
    attempt = 1
    while True:
        try:
            await fetch(session, path)
            return f'{path}: there, attempt {attempt}'
        except Exception as error:
            if not is_temporary(error) or attempt == ATTEMPTS:
                name = type(error).__name__
                return f'{path}: {name}, attempt {attempt}'
        await asyncio.sleep(delay(path, attempt))
        attempt += 1


async def main():
    paths = [
        *['index.html', 'about.html?fail=2'],
        *['books/unwritten.html', 'index.html?silent'],
    ]
    async with aiohttp.ClientSession(timeout=timeout) as session:
        reports = await asyncio.gather(
            *[report(session, path) for path in paths]
        )
    for line in reports:
        print(line)


asyncio.run(main())
