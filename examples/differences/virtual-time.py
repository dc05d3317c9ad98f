# Python has real time only: this takes five seconds.
import asyncio


async def main():
    start = asyncio.get_running_loop().time()
    await asyncio.sleep(5)
    return asyncio.get_running_loop().time() - start


print(round(asyncio.run(main())), "seconds")
