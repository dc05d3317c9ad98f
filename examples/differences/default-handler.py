# Errors without a place are printed with their traceback.
import asyncio


def fails():
    raise ValueError("in a callback")


async def main():
    asyncio.get_running_loop().call_soon(fails)
    await asyncio.sleep(1)
    print("main is done")


asyncio.run(main())
