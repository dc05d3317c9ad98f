# The context is copied, the list in it is not.
import asyncio
import contextvars

basket = contextvars.ContextVar('basket')


async def shop(name, item):
    basket.get().append(item)
    await asyncio.sleep(1)
    print(f'{name} has {" and ".join(basket.get())}')


async def main():
    basket.set([])
    await asyncio.gather(shop('Ann', 'bread'), shop('Bob', 'milk'))


asyncio.run(main())
