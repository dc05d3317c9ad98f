# Long work in twelve pieces, with a turn for the others after each.
import asyncio
import time


def compute(seconds):
    time.sleep(seconds)  # stands for real work


async def tick():
    start = time.monotonic()
    for i in range(1, 4):
        await asyncio.sleep(1)
        print(f'tick {i} at {round(time.monotonic() - start)} s')


async def report():
    for piece in range(12):
        compute(0.15)
        await asyncio.sleep(0)
    print('report written')


async def main():
    await asyncio.gather(tick(), report())


asyncio.run(main())
