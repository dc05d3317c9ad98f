# The courier knocks, and brings nothing.
import asyncio


async def courier(door):
    await asyncio.sleep(2)
    if not door.done():
        print('knock')


async def main():
    door = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(courier(door))
    print(f'got {await door}')
    await task


asyncio.run(main())
