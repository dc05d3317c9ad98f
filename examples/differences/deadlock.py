# Python waits for ever, so this one gives up after a second.
import asyncio


async def main():
    try:
        await asyncio.wait_for(asyncio.Event().wait(), 1)
    except TimeoutError:
        print("still waiting after a second")


asyncio.run(main())
