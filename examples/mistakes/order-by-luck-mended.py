# Who needs the name waits for it, however long it takes.
import asyncio


async def load(names, delay):
    await asyncio.sleep(delay)
    names.put_nowait('Ada')


async def greet(names):
    await asyncio.sleep(2)
    print(f'Hello, {await names.get()}!')


async def main():
    for delay in [1, 3]:
        print(f'loading takes {delay} s')
        names = asyncio.Queue()
        await asyncio.gather(load(names, delay), greet(names))


asyncio.run(main())
