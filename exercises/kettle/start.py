# The table is laid after the water boils.
import asyncio


async def boil():
    print('kettle on')
    await asyncio.sleep(3)
    print('water boils')


async def lay():
    await asyncio.sleep(2)
    print('table laid')


async def main():
    await boil()
    await lay()
    print('tea')


asyncio.run(main())
