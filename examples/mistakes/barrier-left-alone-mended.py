# Ann gives up and breaks the barrier: Bob is told.
import asyncio

barrier = asyncio.Barrier(2)


async def ann():
    try:
        await asyncio.wait_for(barrier.wait(), 1)
    except TimeoutError:
        print('Ann goes home')
        await barrier.abort()


async def bob():
    await asyncio.sleep(2)
    print('Bob arrives')
    try:
        await barrier.wait()
    except asyncio.BrokenBarrierError:
        print('Bob goes home, too')


async def main():
    await asyncio.gather(ann(), bob())


asyncio.run(main())
