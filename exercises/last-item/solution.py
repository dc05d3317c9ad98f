# One more item says that it was the last.
import asyncio


async def produce(queue):
    for item in ['bread', 'cheese']:
        await asyncio.sleep(1)
        await queue.put(item)
    await queue.put('end')


async def consume(queue):
    while True:
        item = await queue.get()
        if item == 'end':
            return
        print(f'ate {item}')


async def main():
    queue = asyncio.Queue()
    await asyncio.gather(produce(queue), consume(queue))
    print('full')


asyncio.run(main())
