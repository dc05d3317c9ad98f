# One release too many, and the limit of one is a limit of two.
import asyncio

semaphore = asyncio.Semaphore(1)


async def worker(n):
    async with semaphore:
        print(f'Worker {n} enters')
        await asyncio.sleep(1)
        print(f'Worker {n} leaves')


async def main():
    semaphore.release()
    await asyncio.gather(worker(1), worker(2))


asyncio.run(main())
