# A coroutine that waits: three of them wait together.
import asyncio
import time


async def load(name):
    await asyncio.sleep(1)
    return name


async def main():
    start = time.monotonic()
    await asyncio.gather(load('a'), load('b'), load('c'))
    print(f'{round(time.monotonic() - start)} s')


asyncio.run(main())
