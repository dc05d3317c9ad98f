# A timeout cannot interrupt a step: it comes when that is over.
import asyncio
import time


async def compute():
    time.sleep(5)
    print('computed')
    await asyncio.sleep(1)
    print('and delivered')


async def main():
    start = time.monotonic()
    try:
        await asyncio.wait_for(compute(), 1)
    except TimeoutError:
        seconds = round(time.monotonic() - start)
        print(f'timeout of 1 s, after {seconds} s')


asyncio.run(main())
