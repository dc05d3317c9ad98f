# The same report, which waits instead of blocking.
import asyncio
import time


async def tick():
    start = time.monotonic()
    for i in range(1, 5):
        await asyncio.sleep(1)
        print(f'tick {i} at {round(time.monotonic() - start)} s')


async def report():
    await asyncio.sleep(1)
    await asyncio.sleep(3)
    print('report written')


async def main():
    await asyncio.gather(tick(), report())


asyncio.run(main())
