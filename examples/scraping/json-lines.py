# A crawl is interrupted; the next one takes up what is missing.
import asyncio
import json
import sys
from pathlib import Path
from urllib.parse import urljoin

import aiohttp

root = (sys.argv[1:] or ['http://localhost:3000/site/'])[0]
FILE = Path('pages.jsonl')
paths = [
    *['catalogue/page-1.html', 'catalogue/page-2.html'],
    'catalogue/page-3.html?delay=0.5',
    'catalogue/page-4.html?delay=0.5',
]
two_saved = asyncio.Event()


def saved():
    if not FILE.exists():
        return []
    lines = FILE.read_text().split('\n')
    # What follows the last newline was being written: not saved.
    return [json.loads(line) for line in lines[:-1]]


async def save(session, path):
    async with session.get(urljoin(root, path)) as response:
        page = await response.text()
        line = json.dumps({'path': path, 'length': len(page)})
        with FILE.open('a') as file:
            file.write(f'{line}\n')
        if len(saved()) == 2:
            two_saved.set()


async def crawl():
    done = {page['path'] for page in saved()}
    left = [path for path in paths if path not in done]
    print(f'{len(done)} are there, {len(left)} are left')
    async with aiohttp.ClientSession() as session:
        saving = [save(session, path) for path in left]
        await asyncio.gather(*saving)


async def main():
    FILE.unlink(missing_ok=True)
    first = asyncio.create_task(crawl())
    await two_saved.wait()
    first.cancel()
    await asyncio.wait([first])
    print('interrupted')
    await crawl()
    for path in sorted(page['path'] for page in saved()):
        print(path)
    FILE.unlink()


asyncio.run(main())
