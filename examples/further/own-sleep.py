# sleep, made of a future and a timer.
import asyncio


async def sleep(seconds):
    loop = asyncio.get_running_loop()
    over = loop.create_future()

    def wake():
        if not over.done():
            over.set_result(None)

    timer = loop.call_later(seconds, wake)
    try:
        await over
    finally:
        timer.cancel()


async def say(text, delay):
    await sleep(delay)
    print(text)


async def main():
    await asyncio.gather(say('later', 2), say('soon', 1))
    try:
        await asyncio.wait_for(say('never', 60), 1)
    except TimeoutError:
        print('that would have been too long')


asyncio.run(main())
