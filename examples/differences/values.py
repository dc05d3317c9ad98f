# The same values, as Python writes them.
import asyncio


async def main():
    print(await asyncio.sleep(1))
    print(await asyncio.sleep(1, True))
    print(await asyncio.sleep(1, 2.0))
    print(await asyncio.sleep(1, ["a", "b"]))


asyncio.run(main())
