# One STOP for two workers: the second never ends.
import asyncio

STOP = 'stop'


async def worker(name, queue):
    while await queue.get() != STOP:
        print(f'{name} works')
    print(f'{name} goes home')


async def main():
    queue = asyncio.Queue()
    await queue.put('job')
    await queue.put(STOP)
    await asyncio.gather(worker('Ann', queue), worker('Bob', queue))


asyncio.run(main())
