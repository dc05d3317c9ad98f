# Python's ValueError is JavaScript's RangeError.
import asyncio


async def main():
    await asyncio.Barrier(0).wait()


asyncio.run(main())
