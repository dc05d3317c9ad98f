# A coroutine runs once: it cannot be started again.
import asyncio


async def roll():
    await asyncio.sleep(1)
    return 4


async def main():
    coroutine = roll()
    print(await asyncio.create_task(coroutine))
    print(await asyncio.create_task(coroutine))


asyncio.run(main())
