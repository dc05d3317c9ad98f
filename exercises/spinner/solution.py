# Cancelled, and waited for.
import asyncio


async def spin():
    try:
        while True:
            print('-')
            await asyncio.sleep(1)
    finally:
        print('still')


async def main():
    spinner = asyncio.create_task(spin())
    await asyncio.sleep(2.5)
    spinner.cancel()
    try:
        await spinner
    except asyncio.CancelledError:
        pass
    print('loaded')


asyncio.run(main())
