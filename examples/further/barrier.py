# Nobody goes on before all three have arrived.
import asyncio

barrier = asyncio.Barrier(3)


async def hiker(name, hours):
    await asyncio.sleep(hours)
    print(f'{name} arrives')
    place = await barrier.wait()
    print(f'{name} goes on, arrived as number {place}')


async def main():
    await asyncio.gather(
        hiker('Ann', 1),
        hiker('Bob', 2),
        hiker('Cy', 3),
    )


asyncio.run(main())
