# wait raises nothing: that is no success.
import asyncio


async def save():
    await asyncio.sleep(1)
    raise RuntimeError('disk full')


async def main():
    saving = asyncio.create_task(save())
    done, pending = await asyncio.wait([saving])
    print('all saved, it seems')
    for task in done:
        await task


asyncio.run(main())
