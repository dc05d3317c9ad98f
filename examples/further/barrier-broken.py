# Somebody gives up: the barrier breaks, for all of them.
import asyncio

barrier = asyncio.Barrier(3)


async def hiker(name, hours):
    await asyncio.sleep(hours)
    try:
        print(f'{name} arrives')
        await barrier.wait()
        print(f'{name} goes on')
    except asyncio.BrokenBarrierError as error:
        print(f'{name}: {error}')


async def guide():
    await asyncio.sleep(3)
    print('the guide has waited long enough')
    await barrier.abort()


async def main():
    await asyncio.gather(
        hiker('Ann', 1),
        hiker('Bob', 2),
        hiker('Cy', 4),
        guide(),
    )


asyncio.run(main())
