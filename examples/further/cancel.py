# A task is asked to stop, and cleans up first.
import asyncio


async def download():
    print('download: begins')
    try:
        await asyncio.sleep(10)
        print('download: never printed')
    finally:
        print('download: cleans up')
        await asyncio.sleep(1)
        print('download: is clean')


async def main():
    task = asyncio.create_task(download())
    await asyncio.sleep(1)
    task.cancel()
    print('main: has asked, and goes on')
    try:
        await task
    except asyncio.CancelledError:
        print('main: the task was cancelled')


asyncio.run(main())
