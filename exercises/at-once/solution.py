# Two pages, fetched at once.
import asyncio


async def fetch(name):
    await asyncio.sleep(1)
    return f'page {name}'


async def main():
    a, b = await asyncio.gather(fetch('a'), fetch('b'))
    print(a)
    print(b)


asyncio.run(main())
