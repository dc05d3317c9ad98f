# main sets the event and ends: the waiter gets one turn, not two.
import asyncio

event = asyncio.Event()


async def waiter():
    await event.wait()
    print('Event received, cleaning up...')
    await asyncio.sleep(1)
    print('Cleaned up')


async def main():
    asyncio.create_task(waiter())
    await asyncio.sleep(2)
    event.set()


asyncio.run(main())
