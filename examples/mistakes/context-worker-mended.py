# The job brings its context along, and is run in it.
import asyncio
import contextvars

user = contextvars.ContextVar('user', default='nobody')


async def brew():
    await asyncio.sleep(1)
    print(f'a coffee for {user.get()}')


async def worker(queue):
    while True:
        context = await queue.get()
        await asyncio.create_task(brew(), context=context)
        queue.task_done()


async def request(queue, name):
    user.set(name)
    await queue.put(contextvars.copy_context())


async def main():
    queue = asyncio.Queue()
    working = asyncio.create_task(worker(queue))
    await asyncio.gather(
        request(queue, 'Ann'), request(queue, 'Bob')
    )
    await queue.join()
    working.cancel()


asyncio.run(main())
