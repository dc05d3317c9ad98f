# One except for all: a broken entry looks like a missing one.
import asyncio

PRICES = {'tea': '2', 'cake': 'three'}


async def price(name):
    await asyncio.sleep(1)
    text = PRICES.get(name)
    if not text:
        raise LookupError(name)
    if not text.isdigit():
        raise RuntimeError(f'{text} is no number')
    return text


async def main():
    for name in ['tea', 'milk', 'cake']:
        try:
            print(f'{name}: {await price(name)}')
        except Exception:
            print(f'{name}: not on the menu')


asyncio.run(main())
