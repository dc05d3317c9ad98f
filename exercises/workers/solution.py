# Six jobs, three workers, cancelled when all is done.
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
    workers = [
        asyncio.create_task(work(queue)) for _ in range(3)
    ]
    await queue.join()
    for worker in workers:
        worker.cancel()
    await asyncio.gather(*workers, return_exceptions=True)
    print('home')


asyncio.run(main())
