# yield instead of await: this is an asynchronous generator.
import asyncio


async def main():
    yield asyncio.sleep(1)


try:
    asyncio.run(main())
except TypeError as error:
    print("TypeError:", error)
