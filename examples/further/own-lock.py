# A lock, made of a flag and a line of futures.
import asyncio


class Lock:
    def __init__(self):
        self.taken = False
        self.line = []

    async def acquire(self):
        if self.taken or self.line:
            place = asyncio.get_running_loop().create_future()
            self.line.append(place)
            await place
            self.line.pop(0)
        self.taken = True

    def release(self):
        self.taken = False
        if self.line:
            self.line[0].set_result(None)


async def worker(n, lock):
    await lock.acquire()
    print(f'worker {n} is in')
    await asyncio.sleep(1)
    print(f'worker {n} leaves')
    lock.release()


async def main():
    lock = Lock()
    workers = [worker(n, lock) for n in [1, 2, 3]]
    await asyncio.gather(*workers)


asyncio.run(main())
