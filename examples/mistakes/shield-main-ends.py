# A shield does not protect from the end of the program.
import asyncio


async def save():
    print('save: begins')
    await asyncio.sleep(2)
    print('save: never printed')


async def main():
    try:
        await asyncio.wait_for(asyncio.shield(save()), 1)
    except TimeoutError:
        print('main: does not wait any longer')


asyncio.run(main())
