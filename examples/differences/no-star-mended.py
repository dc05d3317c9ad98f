# With await, main is a coroutine, and waits.
import asyncio


async def main():
    await asyncio.sleep(1)
    print("slept")


asyncio.run(main())
