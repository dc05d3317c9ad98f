# A radio that cannot be switched off.
import asyncio


async def listen():
    for i in range(5):
        try:
            await asyncio.sleep(1)
            print('beep')
        except asyncio.CancelledError:
            print('never mind')


async def main():
    radio = asyncio.create_task(listen())
    await asyncio.sleep(2.5)
    radio.cancel()
    await asyncio.wait([radio])
    print('off' if radio.cancelled() else 'still on')


asyncio.run(main())
