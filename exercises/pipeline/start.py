# Each shirt is washed when the last one is dry.
import asyncio


SHIRTS = ['red', 'blue', 'green']


async def wash():
    await asyncio.sleep(1)


async def dry(shirt):
    await asyncio.sleep(1)
    print(f'{shirt} is dry')


async def main():
    for shirt in SHIRTS:
        await wash()
        await dry(shirt)


asyncio.run(main())
