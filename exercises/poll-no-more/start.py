# Is it ready? Is it ready? Is it ready?
import asyncio


ready = False


async def guest():
    while not ready:
        await asyncio.sleep(0.15)
    print('the guest eats')


async def cook():
    global ready
    await asyncio.sleep(2)
    print('soup is ready')
    ready = True


async def main():
    await asyncio.gather(guest(), cook())


asyncio.run(main())
