# Two coroutines sleep at the same time: 2 seconds in all, not 3.
import asyncio


async def say(text, delay):
    await asyncio.sleep(delay)
    print(text)


async def main():
    await asyncio.gather(say('Hello', 1), say('World', 2))


asyncio.run(main())
