# A task that never awaits keeps the loop to itself.
import asyncio


async def tick():
    for i in range(1, 4):
        print(f'tick {i}')
        await asyncio.sleep(0)


async def crunch():
    for i in range(1, 4):
        print(f'crunch {i}')


async def main():
    await asyncio.gather(crunch(), tick())


asyncio.run(main())
