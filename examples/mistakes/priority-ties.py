# At equal priority it is the next part that decides.
import asyncio


async def main():
    queue = asyncio.PriorityQueue()
    for name in ['Zoe', 'Max', 'Ann']:
        await queue.put((1, name))
        print(f'{name} arrives')
    while not queue.empty():
        _, name = await queue.get()
        print(f'{name} is served')


asyncio.run(main())
