# return_exceptions: every error has its place in the list.
import asyncio


async def load(name, delay):
    await asyncio.sleep(delay)
    if name != 'a':
        raise RuntimeError(f'no {name}')
    return name


async def main():
    results = await asyncio.gather(
        load('a', 1),
        load('b', 2),
        load('c', 3),
        return_exceptions=True,
    )
    for result in results:
        if isinstance(result, Exception):
            print(f'failed: {result}')
        else:
            print(f'loaded: {result}')


asyncio.run(main())
