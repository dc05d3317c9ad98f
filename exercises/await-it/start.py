# Nobody greets Ada so far.
import asyncio


async def greet(name):
    await asyncio.sleep(1)
    print(f'Hello, {name}')


async def main():
    greet('Ada')
    print('Goodbye')


asyncio.run(main())
