# Each worker makes a semaphore of its own: nobody waits.
import asyncio


async def worker(n):
    semaphore = asyncio.Semaphore(1)
    async with semaphore:
        print(f'Worker {n} enters')
        await asyncio.sleep(1)
        print(f'Worker {n} leaves')


async def main():
    await asyncio.gather(worker(1), worker(2), worker(3))


asyncio.run(main())
