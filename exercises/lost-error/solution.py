# The error is raised in the one who awaits the task.
import asyncio


async def job():
    await asyncio.sleep(1)
    raise RuntimeError('no paper')


async def main():
    task = asyncio.create_task(job())
    try:
        await task
        print('all printed')
    except RuntimeError as error:
        print(f'failed: {error}')


asyncio.run(main())
