# async for gives the very task that is done.
import asyncio


async def ask(seconds):
    await asyncio.sleep(seconds)
    if seconds == 2:
        raise RuntimeError('no answer')
    return f'after {seconds} s'


async def main():
    tasks = [
        asyncio.create_task(ask(3), name='north'),
        asyncio.create_task(ask(1), name='south'),
        asyncio.create_task(ask(2), name='east'),
    ]
    async for task in asyncio.as_completed(tasks):
        try:
            print(f'{task.get_name()}: {await task}')
        except RuntimeError as error:
            print(f'{task.get_name()}: {error}')


asyncio.run(main())
