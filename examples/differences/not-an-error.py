# Python raises exceptions only, and says so.
import asyncio


async def fails():
    raise "just a text"


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails())
    except* Exception as errors:
        for error in errors.exceptions:
            print(f"{type(error).__name__}: {error}")


asyncio.run(main())
