# A counts to the end before B begins.
import asyncio


async def count(name):
    for n in range(1, 4):
        print(f'{name} {n}')


async def main():
    await asyncio.gather(count('A'), count('B'))


asyncio.run(main())
