# A task asks for a lock that it already holds: it never ends.
import asyncio

lock = asyncio.Lock()


async def log(text):
    async with lock:
        print(text)


async def main():
    await log('alone: fine')
    async with lock:
        await log('inside: never printed')


asyncio.run(main())
