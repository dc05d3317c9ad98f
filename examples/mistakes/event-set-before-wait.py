# An event that is set already lets everybody pass at once.
import asyncio

event = asyncio.Event()


async def waiter(name):
    await event.wait()
    print(f'{name} passes')


async def main():
    event.set()
    asyncio.create_task(waiter('the other task'))
    await waiter('main')
    await asyncio.sleep(0)


asyncio.run(main())
