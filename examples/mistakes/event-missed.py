# An event is a switch, not a bell: who comes late never ends.
import asyncio

event = asyncio.Event()


async def waiter(name):
    print(f'{name} waits')
    await event.wait()
    print(f'{name} goes on')


async def main():
    early = asyncio.create_task(waiter('early'))
    await asyncio.sleep(1)
    event.set()
    event.clear()
    await early
    await waiter('late')


asyncio.run(main())
