# Three are expected and two come: it never ends.
import asyncio

barrier = asyncio.Barrier(3)


async def hiker(name):
    print(f'{name} arrives')
    await barrier.wait()
    print(f'{name} goes on')


async def main():
    await asyncio.gather(hiker('Ann'), hiker('Bob'))


asyncio.run(main())
