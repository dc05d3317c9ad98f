# run() starts a loop; inside a running one it refuses.
import asyncio


async def inner():
    return 'inner result'


async def main():
    print('main runs')
    print(asyncio.run(inner()))


asyncio.run(main())
