# One of two fails: gather raises at once, the other runs on.
import asyncio


async def slow():
    await asyncio.sleep(2)
    print('slow: finished, and nobody listens')
    return 'slow'


async def fails():
    await asyncio.sleep(1)
    raise RuntimeError('no luck')


async def main():
    try:
        await asyncio.gather(slow(), fails())
    except RuntimeError as error:
        print(f'gather raised: {error}')
    await asyncio.sleep(2)


asyncio.run(main())
