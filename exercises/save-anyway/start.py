# The message comes, and the letter is lost.
import asyncio


async def save():
    await asyncio.sleep(3)
    print('saved')


async def main():
    saving = asyncio.create_task(save())
    try:
        await asyncio.wait_for(saving, 1)
    except TimeoutError:
        print('it takes long')


asyncio.run(main())
