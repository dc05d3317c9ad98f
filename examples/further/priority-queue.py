# What is urgent overtakes, but does not interrupt.
import asyncio


async def clerk(queue):
    while True:
        priority, name = await queue.get()
        print(f'{name}, priority {priority}')
        await asyncio.sleep(2)
        queue.task_done()


async def main():
    queue = asyncio.PriorityQueue()
    working = asyncio.create_task(clerk(queue))
    await queue.put((3, 'tidy up'))
    await queue.put((2, 'answer a letter'))
    await asyncio.sleep(1)
    print('a fire breaks out')
    await queue.put((1, 'put out the fire'))
    await queue.join()
    working.cancel()


asyncio.run(main())
