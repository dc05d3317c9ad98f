# What may fail is handled in the task itself.
import asyncio


async def fails():
    await asyncio.sleep(1)
    raise RuntimeError('no luck')


async def tries():
    try:
        await fails()
    except RuntimeError as error:
        print(f'the task: {error}')


async def works():
    await asyncio.sleep(2)
    print('the other is done')


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(tries())
        group.create_task(works())


asyncio.run(main())
