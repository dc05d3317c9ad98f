# Who wants the other task to have run waits for that task.
import asyncio


async def other():
    print('other: my turn')


async def quick():
    return 'quick'


async def main():
    task = asyncio.create_task(other())
    await quick()
    await task
    print('main: after the other task')


asyncio.run(main())
