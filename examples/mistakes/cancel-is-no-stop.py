# cancel() asks, and does not wait for the end.
import asyncio

is_open = False


async def listen():
    global is_open
    is_open = True
    try:
        await asyncio.sleep(10)
    finally:
        is_open = False


async def main():
    task = asyncio.create_task(listen())
    await asyncio.sleep(1)
    task.cancel()
    print('still open' if is_open else 'closed')
    await asyncio.wait([task])
    print('still open' if is_open else 'closed')


asyncio.run(main())
