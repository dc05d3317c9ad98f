# A coroutine that blocks inside: three take turns at nothing.
import asyncio
import time


async def load(name):
    time.sleep(1)
    return name


async def main():
    start = time.monotonic()
    await asyncio.gather(load('a'), load('b'), load('c'))
    print(f'{round(time.monotonic() - start)} s')


asyncio.run(main())
