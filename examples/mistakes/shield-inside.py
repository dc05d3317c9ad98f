# A shield inside does not protect the task itself.
import asyncio


async def write():
    await asyncio.sleep(2)
    print('written')


async def save():
    await asyncio.shield(write())
    print('never printed: the index is not updated')


async def main():
    saving = asyncio.create_task(save())
    await asyncio.sleep(1)
    saving.cancel()
    await asyncio.sleep(2)
    print('half saved' if saving.cancelled() else 'saved')


asyncio.run(main())
