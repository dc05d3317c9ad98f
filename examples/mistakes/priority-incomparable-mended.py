# A running number between, so that there is no tie.
import asyncio
import itertools


async def main():
    queue = asyncio.PriorityQueue()
    count = itertools.count()
    await queue.put((1, next(count), {'name': 'cook'}))
    await queue.put((2, next(count), {'name': 'wash'}))
    await queue.put((1, next(count), {'name': 'bake'}))
    while not queue.empty():
        _, _, job = await queue.get()
        print(job['name'])


asyncio.run(main())
