# A coroutine around each coroutine tells what it does.
import asyncio
from collections.abc import Coroutine


class Watched(Coroutine):
    def __init__(self, name, coro):
        self.name, self.coro = name, coro

    def send(self, value):
        return self.tell(lambda: self.coro.send(value))

    def throw(self, *error):
        return self.tell(lambda: self.coro.throw(*error))

    def close(self):
        self.coro.close()

    def __await__(self):
        return (yield from self.coro.__await__())

    def __getattr__(self, name):  # frames, for the debugger
        return getattr(self.coro, name)

    def tell(self, step):
        print(f'{self.name} goes on')
        try:
            future = step()
        except BaseException:
            print(f'{self.name} is done')
            raise
        print(f'{self.name} waits for {self.where(future)}')
        return future

    def where(self, future):
        if isinstance(future, asyncio.Task):
            return future.get_name()
        inner = self.coro
        while hasattr(inner.cr_await, 'cr_await'):
            inner = inner.cr_await
        return inner.__qualname__


def start(name, coro):
    return asyncio.create_task(Watched(name, coro), name=name)


async def worker(lock):
    async with lock:
        await asyncio.sleep(1)


async def main():
    lock = asyncio.Lock()
    ann = start('Ann', worker(lock))
    ben = start('Ben', worker(lock))
    await ann
    await ben


asyncio.run(Watched('Task-1', main()))
