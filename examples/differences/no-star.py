# yield instead of await: this is an asynchronous generator.
import asyncio


async def main():
    print("main begins")
    yield asyncio.sleep(1)


asyncio.run(main())
