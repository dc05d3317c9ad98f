# Errors are returned in their places: nothing is lost.
import asyncio


async def slow():
    await asyncio.sleep(2)
    return 'slow'


async def fails():
    await asyncio.sleep(1)
    raise RuntimeError('no luck')


async def main():
    results = await asyncio.gather(
        slow(), fails(), return_exceptions=True
    )
    for result in results:
        if isinstance(result, Exception):
            print(f'failed: {result}')
        else:
            print(f'result: {result}')


asyncio.run(main())
