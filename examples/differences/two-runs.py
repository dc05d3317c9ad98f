# Two runs, one after the other: run() returns when all is done.
import asyncio


async def main(name):
    print(name, "begins")
    await asyncio.sleep(0)
    print(name, "ends")


asyncio.run(main("one"))
asyncio.run(main("two"))
print("the last line")
