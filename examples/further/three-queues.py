# The same four jobs, taken out of three kinds of queue.
import asyncio


async def worker(name, queue):
    for job in ['cook', 'wash', 'bake', 'iron']:
        await queue.put(job)
    done = []
    while not queue.empty():
        done.append(await queue.get())
        await asyncio.sleep(1)
    print(f'{name}: {" ".join(done)}')


async def main():
    await worker('Queue', asyncio.Queue())
    await worker('LifoQueue', asyncio.LifoQueue())
    await worker('PriorityQueue', asyncio.PriorityQueue())


asyncio.run(main())
