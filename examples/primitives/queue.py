# Items pass through a queue. The consumer never ends.
import asyncio


async def producer(queue):
    for i in range(5):
        await queue.put(i)
        await asyncio.sleep(1)


async def consumer(queue):
    while True:
        item = await queue.get()
        print(f'Consumed {item}')
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    await asyncio.gather(producer(queue), consumer(queue))


asyncio.run(main())
