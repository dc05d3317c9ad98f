# First come, first served, even when there is a fire.
import asyncio


async def main():
    jobs = asyncio.Queue()
    await jobs.put((3, 'dust'))
    await jobs.put((1, 'fire'))
    await jobs.put((2, 'mail'))
    while not jobs.empty():
        _, name = await jobs.get()
        print(name)


asyncio.run(main())
