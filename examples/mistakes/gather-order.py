# The last to be named is the first to end: who comes first?
import asyncio


async def runner(name, seconds):
    await asyncio.sleep(seconds)
    print(f'{name} arrives')
    return name


async def main():
    names = await asyncio.gather(
        runner('Ada', 3), runner('Bob', 2), runner('Cy', 1)
    )
    print('results:', ' '.join(names))


asyncio.run(main())
