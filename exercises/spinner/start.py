# The spinner outlives what it spins for.
import asyncio


async def spin():
    try:
        while True:
            print('-')
            await asyncio.sleep(1)
    finally:
        print('still')


async def main():
    asyncio.create_task(spin())
    await asyncio.sleep(2.5)
    print('loaded')


asyncio.run(main())
