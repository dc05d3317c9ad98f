# Both at once: as long as the longer one, 2 seconds.
import asyncio


async def say(text, delay):
    await asyncio.sleep(delay)
    print(text)


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    await asyncio.gather(say('Hello', 1), say('World', 2))
    print(f'{round(loop.time() - start)} seconds')


asyncio.run(main())
