# The consumer waits for one item more: this never ends.
import asyncio


async def produce(queue):
    for item in ['bread', 'cheese']:
        await asyncio.sleep(1)
        await queue.put(item)


async def consume(queue):
    while True:
        item = await queue.get()
        print(f'ate {item}')


async def main():
    queue = asyncio.Queue()
    await asyncio.gather(produce(queue), consume(queue))
    print('full')


asyncio.run(main())
