# Two awaits, one after the other: 3 seconds, not 2.
import asyncio


async def say(text, delay):
    await asyncio.sleep(delay)
    print(text)


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    await say('Hello', 1)
    await say('World', 2)
    print(f'{round(loop.time() - start)} seconds')


asyncio.run(main())
