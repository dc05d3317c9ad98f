# The printer has no paper, and nobody is told.
import asyncio


async def job():
    await asyncio.sleep(1)
    raise RuntimeError('no paper')


async def main():
    asyncio.create_task(job())
    await asyncio.sleep(2)
    print('all printed')


asyncio.run(main())
