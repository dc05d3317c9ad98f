# main waits for the waiter, too: it cleans up to the end.
import asyncio

event = asyncio.Event()


async def waiter():
    await event.wait()
    print('Event received, cleaning up...')
    await asyncio.sleep(1)
    print('Cleaned up')


async def main():
    task = asyncio.create_task(waiter())
    await asyncio.sleep(2)
    event.set()
    await task


asyncio.run(main())
