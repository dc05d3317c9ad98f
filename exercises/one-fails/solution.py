# An error takes its place among the results.
import asyncio


async def fetch(name):
    await asyncio.sleep(1)
    if name == 'b':
        raise RuntimeError('gone: b')
    return f'page {name}'


async def main():
    jobs = [fetch(name) for name in ['a', 'b', 'c']]
    results = await asyncio.gather(
        *jobs, return_exceptions=True
    )
    for result in results:
        failed = isinstance(result, Exception)
        print(str(result) if failed else result)


asyncio.run(main())
