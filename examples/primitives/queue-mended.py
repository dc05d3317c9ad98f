# The queue is drained with join(), then the consumer is cancelled.
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
    consuming = asyncio.create_task(consumer(queue))
    await producer(queue)
    await queue.join()
    consuming.cancel()


asyncio.run(main())
