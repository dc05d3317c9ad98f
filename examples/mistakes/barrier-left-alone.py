# Ann leaves silently, and Bob's wait never ends.
import asyncio

barrier = asyncio.Barrier(2)


async def ann():
    try:
        await asyncio.wait_for(barrier.wait(), 1)
    except TimeoutError:
        print('Ann goes home')


async def bob():
    await asyncio.sleep(2)
    print('Bob arrives')
    await barrier.wait()


async def main():
    await asyncio.gather(ann(), bob())


asyncio.run(main())
