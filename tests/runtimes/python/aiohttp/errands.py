# All sorts of requests at once, on few connections. errands.ts is the same in TypeScript.
import asyncio
import sys

import aiohttp

root = sys.argv[1]


async def fetch(session, path, **options):
    try:
        async with session.get(root + path, **options) as response:
            response.raise_for_status()
            text = await response.text()
            print(path, len(text))
            return text
    except Exception as error:
        print(path, type(error).__name__)


async def pieces(session, path):
    async with session.get(root + path) as response:
        count = 0
        async for _ in response.content:
            count += 1
        print(path, count)


async def unread(session, path):
    response = await session.get(root + path)
    await asyncio.sleep(1)
    print(path, response.status)
    response.release()


async def main():
    connector = aiohttp.TCPConnector(limit=3)
    async with aiohttp.ClientSession(connector=connector) as session:
        places = asyncio.Semaphore(2)

        async def polite(path):
            async with places:
                await fetch(session, path)

        slow = asyncio.create_task(fetch(session, 'about.html?delay=2'))
        await asyncio.gather(
            *[polite(f'catalogue/page-{n}.html') for n in (1, 2, 3)],
            fetch(session, 'new.html'),
            fetch(session, 'nothing.html'),
            fetch(session, 'index.html?silent', timeout=0.5),
            fetch(session, 'index.html?broken'),
            fetch(session, 'index.html?fail=1'),
            fetch(session, 'index.html?fail=1', timeout=aiohttp.ClientTimeout(sock_read=0.03)),
            fetch(session, 'index.html?fail=1', timeout=aiohttp.ClientTimeout(connect=0.2)),
            pieces(session, 'catalogue/page-2.html?delay=0.01'),
            pieces(session, 'catalogue/page-2.html?status=204'),
            *[unread(session, f'index.html?delay={delay}') for delay in (0.2, 0.3, 0.4, 0.5)],
        )
        slow.cancel()
        try:
            await session.get('http://nowhere.example/')
        except aiohttp.ClientError as error:
            print(type(error).__name__)
        answers = await asyncio.gather(*[session.get(f'{root}catalogue/page-{n}.html') for n in (1, 2, 3)])
        print(len(await answers[1].text()))
        async with session.get(f'{root}new.html', allow_redirects=False) as response:
            print(response.status, response.headers['Location'])
        await asyncio.sleep(1)
    nobody = asyncio.create_task(fetch(aiohttp.ClientSession(), 'index.html?silent', timeout=None))
    await asyncio.sleep(1)
    nobody.cancel()
    await asyncio.gather(nobody, return_exceptions=True)
    # Nobody will answer, and nobody gives up.
    await fetch(aiohttp.ClientSession(), 'index.html?silent', timeout=None)


asyncio.run(main())
