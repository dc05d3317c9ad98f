# Awaited, the coroutine runs, and main goes on afterwards.
import asyncio


async def save(text):
    print('saving', text)
    await asyncio.sleep(1)
    print('saved')


async def main():
    await save('my work')
    print('main is done')


asyncio.run(main())
