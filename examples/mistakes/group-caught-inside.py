# The error of a task is not for the block to handle.
import asyncio


async def fails():
    await asyncio.sleep(1)
    raise RuntimeError('no luck')


async def main():
    async with asyncio.TaskGroup() as group:
        task = group.create_task(fails())
        try:
            await task
        except BaseException as error:
            print(f'inside: {type(error).__name__}')
            if not isinstance(error, RuntimeError):
                raise
            print('never printed')


asyncio.run(main())
