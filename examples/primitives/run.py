# A coroutine is handed to the loop and run to its end.
import asyncio


async def main():
    print('Hello, World!')


asyncio.run(main())
