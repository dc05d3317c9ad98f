# Requests are counted; who refuses takes one back.
import asyncio


async def child():
    raise RuntimeError('no luck')


async def worker(name, takes_back):
    self = asyncio.current_task()
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        if takes_back:
            self.uncancel()
        print(f'{name} refuses, {self.cancelling()} left')
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(child())
    except* RuntimeError:
        print(f'{name} handles what went wrong')
    await asyncio.sleep(1)
    print(f'{name} comes to the end')


async def main():
    ann = asyncio.create_task(worker('Ann', True))
    bob = asyncio.create_task(worker('Bob', False))
    await asyncio.sleep(1)
    ann.cancel()
    bob.cancel()
    await asyncio.wait([ann, bob])
    print('Bob: cancelled' if bob.cancelled() else 'Bob: done')


asyncio.run(main())
