# Six jobs, one worker, who never goes home.
import asyncio


async def work(queue):
    while True:
        job = await queue.get()
        await asyncio.sleep(1)
        print(f'job {job}')
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    for job in range(1, 7):
        queue.put_nowait(job)
    asyncio.create_task(work(queue))
    await queue.join()
    print('home')


asyncio.run(main())
