# The smallest number comes out first.
import asyncio


async def main():
    jobs = asyncio.PriorityQueue()
    await jobs.put((3, 'dust'))
    await jobs.put((1, 'fire'))
    await jobs.put((2, 'mail'))
    while not jobs.empty():
        _, name = await jobs.get()
        print(name)


asyncio.run(main())
