# A task sets the future; main waits for the task, then reads it.
import asyncio


async def set_future(future):
    await asyncio.sleep(1)
    future.set_result('Done!')


async def main():
    future = asyncio.Future()
    await asyncio.create_task(set_future(future))
    result = await future
    print(result)


asyncio.run(main())
