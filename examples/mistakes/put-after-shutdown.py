# A closed queue gives what it has and takes nothing.
import asyncio


async def main():
    queue = asyncio.Queue()
    await queue.put('first')
    queue.shutdown()
    print(await queue.get())
    await queue.put('second')


asyncio.run(main())
