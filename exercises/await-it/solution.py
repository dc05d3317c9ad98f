# The coroutine runs where it is awaited.
import asyncio


async def greet(name):
    await asyncio.sleep(1)
    print(f'Hello, {name}')


async def main():
    await greet('Ada')
    print('Goodbye')


asyncio.run(main())
