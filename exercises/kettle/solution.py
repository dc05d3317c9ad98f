# The table is laid while the water heats.
import asyncio


async def boil():
    print('kettle on')
    await asyncio.sleep(3)
    print('water boils')


async def lay():
    await asyncio.sleep(2)
    print('table laid')


async def main():
    kettle = asyncio.create_task(boil())
    await lay()
    await kettle
    print('tea')


asyncio.run(main())
