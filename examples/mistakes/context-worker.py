# A worker has its own context, not that of its jobs.
import asyncio
import contextvars

user = contextvars.ContextVar('user', default='nobody')


async def worker(queue):
    while True:
        job = await queue.get()
        print(f'{job} for {user.get()}')


async def request(queue, name):
    user.set(name)
    await queue.put('a coffee')


async def main():
    queue = asyncio.Queue()
    working = asyncio.create_task(worker(queue))
    await asyncio.gather(
        request(queue, 'Ann'), request(queue, 'Bob')
    )
    await asyncio.sleep(1)
    working.cancel()


asyncio.run(main())
