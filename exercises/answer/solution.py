# What a coroutine returns goes to the one who awaits it.
import asyncio


async def price(item):
    await asyncio.sleep(1)
    return 3 if item == 'tea' else 4


async def total(items):
    sum = 0
    for item in items:
        sum += await price(item)
    return sum


async def main():
    print(f'Tea is {await price('tea')}')
    print(f'Together {await total(['tea', 'cake'])}')


asyncio.run(main())
