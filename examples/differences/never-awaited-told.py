# A forgotten await is told as soon as the object is gone.
import asyncio


async def save(text):
    print('saving', text)
    await asyncio.sleep(1)
    print('saved')


async def main():
    save('my work')
    print('main is done')


asyncio.run(main())
