# A cancelled task finishes what must not stay half done.
import asyncio


async def transfer():
    print('taken from one account')
    await asyncio.sleep(2)
    print('put into the other')


async def request():
    transferring = asyncio.create_task(transfer())
    try:
        await asyncio.shield(transferring)
    except asyncio.CancelledError:
        print('cancelled, but not in the middle')
        await transferring
        raise


async def main():
    task = asyncio.create_task(request())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])
    print('cancelled' if task.cancelled() else 'not cancelled')


asyncio.run(main())
