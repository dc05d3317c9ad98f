# One washes, one dries, and a queue hangs between them.
import asyncio


SHIRTS = ['red', 'blue', 'green']


async def wash():
    await asyncio.sleep(1)


async def dry(shirt):
    await asyncio.sleep(1)
    print(f'{shirt} is dry')


async def washer(line):
    for shirt in SHIRTS:
        await wash()
        await line.put(shirt)


async def dryer(line):
    for _ in SHIRTS:
        await dry(await line.get())


async def main():
    line = asyncio.Queue()
    await asyncio.gather(washer(line), dryer(line))


asyncio.run(main())
