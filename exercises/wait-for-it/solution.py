# Who starts a task waits for it.
import asyncio


async def save():
    await asyncio.sleep(2)
    print('saved')


async def main():
    saving = asyncio.create_task(save())
    await asyncio.sleep(1)
    print('the last line')
    await saving


asyncio.run(main())
