# result() does not wait: before the result is set, it raises.
import asyncio


async def set_future(future):
    await asyncio.sleep(1)
    future.set_result('Done!')


async def main():
    future = asyncio.Future()
    asyncio.create_task(set_future(future))
    print('asking at once')
    print(future.result())


asyncio.run(main())
