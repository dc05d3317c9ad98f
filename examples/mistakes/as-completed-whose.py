# A plain for gives none of the tasks that went in.
import asyncio


async def main():
    south = asyncio.create_task(asyncio.sleep(1, 'snow'))
    north = asyncio.create_task(asyncio.sleep(2, 'rain'))
    for next in asyncio.as_completed([north, south]):
        name = 'south' if next is south else 'not south'
        print(f'{name}: {await next}')


asyncio.run(main())
