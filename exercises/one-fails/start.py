# One error, and nothing is left of the others.
import asyncio


async def fetch(name):
    await asyncio.sleep(1)
    if name == 'b':
        raise RuntimeError('gone: b')
    return f'page {name}'


async def main():
    jobs = [fetch(name) for name in ['a', 'b', 'c']]
    results = await asyncio.gather(*jobs)
    for result in results:
        print(result)


asyncio.run(main())
