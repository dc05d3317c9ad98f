# Somebody is patient.
import asyncio


async def fetch():
    await asyncio.sleep(5)
    return 'the new page'


async def main():
    print(await fetch())


asyncio.run(main())
