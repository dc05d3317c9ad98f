# Two coroutines at once; the results keep their order.
import asyncio


async def make(what, delay):
    print(f'{what}: started')
    await asyncio.sleep(delay)
    print(f'{what}: ready')
    return what


async def main():
    served = await asyncio.gather(make('tea', 2), make('toast', 1))
    print('served:', ' and '.join(served))


asyncio.run(main())
