# wait takes tasks; a coroutine is refused.
import asyncio


async def ask():
    await asyncio.sleep(1)


async def main():
    await asyncio.wait([ask()])


asyncio.run(main())
