# A coroutine is called, but not awaited: it never runs.
import asyncio


async def save(text):
    print('saving', text)
    await asyncio.sleep(1)
    print('saved')


async def main():
    save('my work')
    print('main is done')


asyncio.run(main())
