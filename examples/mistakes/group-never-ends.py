# A task without an end: the block never ends.
import asyncio

requests = asyncio.Queue()


async def server():
    while True:
        print(f'serves {await requests.get()}')


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(server())
        await requests.put('page')
        await asyncio.sleep(1)
        print('the body is done')
    print('never printed')


asyncio.run(main())
