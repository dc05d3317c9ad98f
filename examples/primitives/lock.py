# A lock lets one worker at a time past this point.
import asyncio

lock = asyncio.Lock()


async def worker(n):
    async with lock:
        print(f'Worker {n} acquired lock')
        await asyncio.sleep(1)
        print(f'Worker {n} released lock')


async def main():
    await asyncio.gather(worker(1), worker(2))


asyncio.run(main())
