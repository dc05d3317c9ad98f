# Which task stands where?
import asyncio


def report():
    tasks = asyncio.all_tasks() - {asyncio.current_task()}
    for task in sorted(tasks, key=asyncio.Task.get_name):
        [outermost] = task.get_stack()
        print(f'{task.get_name()} is in {outermost.f_code.co_name}')


async def fetcher(queue):
    await queue.get()


async def rest():
    await asyncio.sleep(60)


async def main():
    queue = asyncio.Queue()
    fetching = asyncio.create_task(fetcher(queue), name='A')
    resting = asyncio.create_task(rest(), name='B')
    await asyncio.sleep(30)
    report()
    await queue.put('page')
    await fetching
    report()
    await resting


asyncio.run(main())
