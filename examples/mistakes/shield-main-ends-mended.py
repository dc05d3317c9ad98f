# The task is awaited before the program ends.
import asyncio


async def save():
    print('save: begins')
    await asyncio.sleep(2)
    print('save: ends')


async def main():
    saving = asyncio.create_task(save())
    try:
        await asyncio.wait_for(asyncio.shield(saving), 1)
    except TimeoutError:
        print('main: does something else meanwhile')
    await saving


asyncio.run(main())
