# Awaiting a finished coroutine is an error.
import asyncio


async def roll():
    await asyncio.sleep(1)
    return 4


async def main():
    coroutine = roll()
    print(await coroutine)
    print(await coroutine)


asyncio.run(main())
