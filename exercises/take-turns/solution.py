# A sleep of 0 seconds lets the others go first.
import asyncio


async def count(name):
    for n in range(1, 4):
        print(f'{name} {n}')
        await asyncio.sleep(0)


async def main():
    await asyncio.gather(count('A'), count('B'))


asyncio.run(main())
