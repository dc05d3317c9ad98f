# Who waits for an event is told.
import asyncio


ready = asyncio.Event()


async def guest():
    await ready.wait()
    print('the guest eats')


async def cook():
    await asyncio.sleep(2)
    print('soup is ready')
    ready.set()


async def main():
    await asyncio.gather(guest(), cook())


asyncio.run(main())
