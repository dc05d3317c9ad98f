# The queue is closed; the workers finish it, and go.
import asyncio


async def worker(name, queue):
    try:
        while True:
            job = await queue.get()
            await asyncio.sleep(1)
            print(f'{name} has done job {job}')
    except asyncio.QueueShutDown:
        print(f'{name} goes home')


async def main():
    queue = asyncio.Queue()
    async with asyncio.TaskGroup() as group:
        group.create_task(worker('Ann', queue))
        group.create_task(worker('Bob', queue))
        for job in range(1, 4):
            await queue.put(job)
        queue.shutdown()
        print('no more jobs')


asyncio.run(main())
