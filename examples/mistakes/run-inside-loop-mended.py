# Inside a coroutine, another one is awaited.
import asyncio


async def inner():
    return 'inner result'


async def main():
    print('main runs')
    print(await inner())


asyncio.run(main())
