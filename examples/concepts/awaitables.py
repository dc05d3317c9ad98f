# One word waits for a coroutine, a task, a future, or your own.
import asyncio


async def soon(text):
    await asyncio.sleep(1)
    return text


class Pause:
    def __await__(self):
        yield from asyncio.sleep(1).__await__()
        return 'an object of my own'


async def main():
    task = asyncio.create_task(soon('a task'))
    future = asyncio.get_running_loop().create_future()
    future.set_result('a future')
    print(await soon('a coroutine'))
    print(await task)
    print(await future)
    print(await Pause())


asyncio.run(main())
