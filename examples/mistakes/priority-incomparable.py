# Two jobs of equal priority, and the jobs have no order.
import asyncio


async def main():
    queue = asyncio.PriorityQueue()
    await queue.put((1, {'name': 'cook'}))
    await queue.put((2, {'name': 'wash'}))
    print('two jobs: fine')
    await queue.put((1, {'name': 'bake'}))


asyncio.run(main())
