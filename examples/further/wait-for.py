# wait_for waits for the end of what it has stopped.
import asyncio


async def query():
    try:
        await asyncio.sleep(10)
    finally:
        print('query: cleans up')
        await asyncio.sleep(3)
        print('query: is clean')


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    try:
        await asyncio.wait_for(query(), 1)
    except TimeoutError:
        seconds = round(loop.time() - start)
        print(f'a timeout of 1 second took {seconds}')


asyncio.run(main())
