# Which of the two awaits gives the other task its turn?
import asyncio


async def other():
    print('other: my turn')


async def quick():
    return 'quick'


async def main():
    task = asyncio.create_task(other())
    await quick()
    print('main: after quick()')
    await asyncio.sleep(0)
    print('main: after sleep(0)')
    await task


asyncio.run(main())
