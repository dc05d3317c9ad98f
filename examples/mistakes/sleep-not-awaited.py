# Without await, sleep only makes an object: nobody sleeps.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    asyncio.sleep(1)
    print(f'slept {round(loop.time() - start)} s')
    await asyncio.sleep(1)
    print(f'slept {round(loop.time() - start)} s')


asyncio.run(main())
