# The bill should be a sum of prices.
import asyncio


async def price(item):
    await asyncio.sleep(1)
    return 3 if item == 'tea' else 4


async def total(items):
    return len(items)


async def main():
    print(f'Tea is {await price('tea')}')
    print(f'Together {await total(['tea', 'cake'])}')


asyncio.run(main())
