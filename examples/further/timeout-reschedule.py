# The deadline moves on with every piece that arrives.
import asyncio


async def download(limit):
    loop = asyncio.get_running_loop()
    piece = 0
    for seconds in [1, 1, 1, 5]:
        await asyncio.sleep(seconds)
        piece += 1
        print(f'piece {piece}')
        limit.reschedule(loop.time() + 2)


async def main():
    try:
        async with asyncio.timeout(2) as limit:
            await download(limit)
    except TimeoutError:
        print('nothing for two seconds')
    print('expired' if limit.expired() else 'in time')


asyncio.run(main())
