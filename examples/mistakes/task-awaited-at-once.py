# Each task is awaited as soon as it is made: nothing overlaps.
import asyncio


async def job(name):
    print(f'{name} starts')
    await asyncio.sleep(1)
    print(f'{name} ends')


async def main():
    await asyncio.create_task(job('a'))
    await asyncio.create_task(job('b'))


asyncio.run(main())
