# For a second run, the function is called a second time.
import asyncio


async def roll():
    await asyncio.sleep(1)
    return 4


async def main():
    print(await asyncio.create_task(roll()))
    print(await asyncio.create_task(roll()))


asyncio.run(main())
