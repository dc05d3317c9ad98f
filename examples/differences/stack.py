# get_stack tells of one frame: that of the outermost coroutine.
import asyncio


async def inner():
    await asyncio.sleep(1)


async def outer():
    await inner()


async def main():
    task = asyncio.create_task(outer())
    await asyncio.sleep(0)
    for frame in task.get_stack():
        print(frame.f_code.co_name)
    await task


asyncio.run(main())
