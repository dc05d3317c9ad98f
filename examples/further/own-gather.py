# gather, made of tasks, a future, and a count.
import asyncio


def gather(*coros):
    everything = asyncio.get_running_loop().create_future()
    tasks = [asyncio.create_task(coro) for coro in coros]
    left = len(tasks)

    def one_done(task):
        nonlocal left
        left -= 1
        error = task.exception()
        if everything.done():
            return
        if error:
            everything.set_exception(error)
        elif left == 0:
            everything.set_result([task.result() for task in tasks])

    for task in tasks:
        task.add_done_callback(one_done)
    return everything


async def load(name, delay):
    await asyncio.sleep(delay)
    if name == 'c':
        raise RuntimeError('no c')
    return name


async def main():
    results = await gather(load('a', 2), load('b', 1))
    print(', '.join(results))
    try:
        await gather(load('c', 1), load('d', 2))
    except RuntimeError as error:
        print(f'failed: {error}')
    await asyncio.sleep(2)


asyncio.run(main())
