# Two sources may answer: whoever comes second asks first.
import asyncio


def deliver(future, text):
    if future.done():
        print(f'too late: {text}')
    else:
        future.set_result(text)


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_later(1, deliver, future, 'fast server')
    loop.call_later(2, deliver, future, 'slow server')
    print('answer:', await future)
    await asyncio.sleep(2)


asyncio.run(main())
