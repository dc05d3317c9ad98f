# Two tasks take turns; main waits for both.
import asyncio


async def count(name, last):
    for i in range(1, last + 1):
        print(f'{name} counts {i}')
        await asyncio.sleep(1)
    return last


async def main():
    a = asyncio.create_task(count('a', 2))
    b = asyncio.create_task(count('b', 3))
    print('two tasks are made, neither has run')
    total = await a + await b
    print(f'counted {total} times')


asyncio.run(main())
