# Calling a coroutine function runs nothing; awaiting does.
import asyncio


async def greet(name):
    print(f'greet({name}) starts')
    await asyncio.sleep(1)
    return f'Hello, {name}!'


async def main():
    coroutine = greet('Ada')
    print('a coroutine is made, nothing has run')
    text = await coroutine
    print(text)


asyncio.run(main())
