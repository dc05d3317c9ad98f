# Without task_done(), join() waits in vain: this never ends.
import asyncio


async def consumer(queue):
    while True:
        item = await queue.get()
        print(f'Consumed {item}')


async def main():
    queue = asyncio.Queue()
    task = asyncio.create_task(consumer(queue))
    for item in ['a', 'b']:
        await queue.put(item)
    await queue.join()
    print('all work is done')
    task.cancel()


asyncio.run(main())
