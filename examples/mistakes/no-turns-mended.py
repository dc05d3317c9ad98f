# With sleep(0) after each piece of work, the tasks take turns.
import asyncio


async def tick():
    for i in range(1, 4):
        print(f'tick {i}')
        await asyncio.sleep(0)


async def crunch():
    for i in range(1, 4):
        print(f'crunch {i}')
        await asyncio.sleep(0)


async def main():
    await asyncio.gather(crunch(), tick())


asyncio.run(main())
