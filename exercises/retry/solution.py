# Three attempts, with growing pauses.
import asyncio


async def call(attempt):
    print(f'attempt {attempt}')
    await asyncio.sleep(0)
    if attempt < 3:
        raise RuntimeError('busy')
    return 'hello'


async def main():
    for attempt in [1, 2, 3]:
        try:
            print(await call(attempt))
            return
        except RuntimeError:
            await asyncio.sleep(attempt)


asyncio.run(main())
