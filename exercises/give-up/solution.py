# Somebody is patient, for a second.
import asyncio


async def fetch():
    await asyncio.sleep(5)
    return 'the new page'


async def main():
    try:
        print(await asyncio.wait_for(fetch(), 1))
    except TimeoutError:
        print('the old page')


asyncio.run(main())
