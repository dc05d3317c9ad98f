# Work that blocks goes to a thread; the task waits for its result.
import asyncio
import time


def square(n):
    time.sleep(0.05)
    return n * n


async def count():
    for i in range(1, 4):
        print(f'the loop goes on: {i}')
        await asyncio.sleep(0)


async def main():
    counting = asyncio.create_task(count())
    result = await asyncio.to_thread(square, 12)
    print(f'from elsewhere: {result}')
    await counting


asyncio.run(main())
