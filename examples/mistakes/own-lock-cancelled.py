# A lock that forgets: who was cancelled still stands in line.
import asyncio


class Lock:
    def __init__(self):
        self.taken = False
        self.line = []

    def release(self):
        self.taken = False
        if self.line and not self.line[0].done():
            self.line[0].set_result(None)

    async def acquire(self):
        if self.taken or self.line:
            place = asyncio.get_running_loop().create_future()
            self.line.append(place)
            await place
            self.line.pop(0)
        self.taken = True


async def worker(n, lock):
    await lock.acquire()
    print(f'worker {n} is in')
    await asyncio.sleep(2)
    lock.release()


async def main():
    lock = Lock()
    first = asyncio.create_task(worker(1, lock))
    second = asyncio.create_task(worker(2, lock))
    third = asyncio.create_task(worker(3, lock))
    await asyncio.sleep(1)
    second.cancel()
    await first
    try:
        await asyncio.wait_for(third, 60)
    except TimeoutError:
        print('worker 3 waits for ever')


asyncio.run(main())
