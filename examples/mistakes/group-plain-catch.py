# A group of errors is not the error inside it.
import asyncio


async def fails():
    await asyncio.sleep(1)
    raise RuntimeError('no luck')


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails())
    except RuntimeError:
        print('never printed')


asyncio.run(main())
