# Closed at once: what still waits is dropped.
import asyncio


async def worker(queue):
    try:
        while True:
            job = await queue.get()
            await asyncio.sleep(2)
            print(f'job {job} is done')
            queue.task_done()
    except asyncio.QueueShutDown:
        print('the worker goes home')


async def main():
    queue = asyncio.Queue()
    working = asyncio.create_task(worker(queue))
    for job in range(1, 4):
        await queue.put(job)
    await asyncio.sleep(1)
    queue.shutdown(immediate=True)
    print(f'closed, {queue.qsize()} waiting')
    await queue.join()
    print('nothing is left to wait for')
    await working


asyncio.run(main())
