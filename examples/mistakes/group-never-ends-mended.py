# Whoever has no end of its own is cancelled by the body.
import asyncio

requests = asyncio.Queue()


async def server():
    while True:
        print(f'serves {await requests.get()}')


async def main():
    async with asyncio.TaskGroup() as group:
        serving = group.create_task(server())
        await requests.put('page')
        await asyncio.sleep(1)
        print('the body is done')
        serving.cancel()
    print('the block is done')


asyncio.run(main())
