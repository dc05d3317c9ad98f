# Who wants the other task to have run waits for that task.
import asyncio


async def other():
    print('the other task runs')


async def quick():
    return 'quick'


async def main():
    task = asyncio.create_task(other())
    await quick()
    await task
    print('after the task: it has run')


asyncio.run(main())
