# A future: one side waits, another delivers.
import asyncio


def state(future):
    return 'done' if future.done() else 'pending'


def report(future):
    print('callback:', future.result())


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.add_done_callback(report)
    loop.call_later(1, future.set_result, 42)
    print('before:', state(future))
    print('main:', await future)
    print('after:', state(future))


asyncio.run(main())
