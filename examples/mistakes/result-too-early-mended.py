# Awaiting the future waits for its result, and gives it.
import asyncio


async def set_future(future):
    await asyncio.sleep(1)
    future.set_result('Done!')


async def main():
    future = asyncio.Future()
    task = asyncio.create_task(set_future(future))
    print(await future)
    await task


asyncio.run(main())
