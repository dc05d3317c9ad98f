# Each worker makes a lock of its own: no one is kept out.
import asyncio


async def worker(n):
    lock = asyncio.Lock()
    async with lock:
        print(f'Worker {n} acquired lock')
        await asyncio.sleep(1)
        print(f'Worker {n} released lock')


async def main():
    await asyncio.gather(worker(1), worker(2))


asyncio.run(main())
