# A coroutine becomes a task, and main waits for it.
import asyncio


async def my_coroutine():
    await asyncio.sleep(1)
    print('Coroutine executed')


async def main():
    task = asyncio.create_task(my_coroutine())
    await task


asyncio.run(main())
