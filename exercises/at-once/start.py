# Two pages, fetched one after the other.
import asyncio


async def fetch(name):
    await asyncio.sleep(1)
    return f'page {name}'


async def main():
    a = await fetch('a')
    b = await fetch('b')
    print(a)
    print(b)


asyncio.run(main())
