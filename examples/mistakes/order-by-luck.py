# Right as long as the first is faster than the second.
import asyncio


async def load(names, delay):
    await asyncio.sleep(delay)
    names.put_nowait('Ada')


async def greet(names):
    await asyncio.sleep(2)
    print(f'Hello, {names.get_nowait()}!')


async def main():
    for delay in [1, 3]:
        print(f'loading takes {delay} s')
        names = asyncio.Queue()
        await asyncio.gather(load(names, delay), greet(names))


asyncio.run(main())
