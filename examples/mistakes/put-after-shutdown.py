# A closed queue takes nothing; what is in it can still be taken.
import asyncio


async def main():
    queue = asyncio.Queue()
    await queue.put('first')
    queue.shutdown()
    print(await queue.get())
    await queue.put('second')


asyncio.run(main())
