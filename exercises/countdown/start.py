# A countdown that takes no time at all.
import asyncio


async def main():
    for n in [3, 2, 1]:
        print(n)
    print('Go!')


asyncio.run(main())
