# Awaiting what does not wait gives nobody else a turn.
import asyncio


async def other():
    print('the other task runs')


async def quick():
    return 'quick'


async def main():
    task = asyncio.create_task(other())
    await quick()
    print('after quick(): no turn was given')
    await asyncio.sleep(0)
    print('after sleep(0): one was')
    await task


asyncio.run(main())
