# main keeps its task, and waits for it before it ends.
import asyncio


async def save():
    print('saving...')
    await asyncio.sleep(1)
    print('saved')


async def main():
    task = asyncio.create_task(save())
    print('main could do something else here')
    await task
    print('main is done')


asyncio.run(main())
