# One task fails: the group stops the others, and tells.
import asyncio


async def works():
    try:
        await asyncio.sleep(10)
    finally:
        print('works: stops')


async def fails():
    await asyncio.sleep(1)
    raise RuntimeError('no luck')


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(works())
            group.create_task(fails())
            await asyncio.sleep(5)
            print('the body: never printed')
    except ExceptionGroup as error:
        print(error.message)
        for one in error.exceptions:
            print(f'- {one}')


asyncio.run(main())
