# One call too many: there was one item.
import asyncio


async def main():
    queue = asyncio.Queue()
    await queue.put('an item')
    try:
        print(await queue.get())
        queue.task_done()
    finally:
        queue.task_done()


asyncio.run(main())
