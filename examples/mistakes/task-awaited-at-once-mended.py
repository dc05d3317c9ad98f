# Both tasks are made before either is awaited: they overlap.
import asyncio


async def job(name):
    print(f'{name} starts')
    await asyncio.sleep(1)
    print(f'{name} ends')


async def main():
    a = asyncio.create_task(job('a'))
    b = asyncio.create_task(job('b'))
    await a
    await b


asyncio.run(main())
