# A future is set once; the second time is an error.
import asyncio


async def main():
    future = asyncio.Future()
    future.set_result('first')
    print(await future)
    future.set_result('second')
    print(await future)


asyncio.run(main())
