# There is room for one: who puts another has to wait.
import asyncio


async def bake(counter):
    for n in range(1, 5):
        await counter.put(n)
        print(f'baked {n}')


async def eat(counter):
    for _ in range(4):
        n = await counter.get()
        await asyncio.sleep(1)
        print(f'ate {n}')


async def main():
    counter = asyncio.Queue(1)
    await asyncio.gather(bake(counter), eat(counter))


asyncio.run(main())
