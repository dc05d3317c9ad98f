# Two of three fail. gather raises one error; where is the other?
import asyncio


async def load(name, delay):
    await asyncio.sleep(delay)
    if name != 'a':
        raise RuntimeError(f'no {name}')
    return name


async def main():
    try:
        await asyncio.gather(
            load('a', 1), load('b', 2), load('c', 3)
        )
    except RuntimeError as error:
        print(f'failed: {error}')
    await asyncio.sleep(5)
    print('main ends, and nothing was said of c')


asyncio.run(main())
