# main ends before its task: the task is cancelled half-way.
import asyncio


async def save():
    print('saving...')
    await asyncio.sleep(1)
    print('saved')


async def main():
    asyncio.create_task(save())
    print('main is done')


asyncio.run(main())
