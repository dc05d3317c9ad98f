# Only the shield is cancelled.
import asyncio


async def save():
    await asyncio.sleep(3)
    print('saved')


async def main():
    saving = asyncio.create_task(save())
    try:
        await asyncio.wait_for(asyncio.shield(saving), 1)
    except TimeoutError:
        print('it takes long')
    await saving


asyncio.run(main())
