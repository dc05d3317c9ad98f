# A task gets a copy, made when the task is made.
import asyncio
import contextvars

user = contextvars.ContextVar('user')


async def task():
    print(f'the task begins with {user.get()}')
    user.set('Cy')
    print(f'the task has set {user.get()}')


async def main():
    user.set('Ann')
    running = asyncio.create_task(task())
    user.set('Bob')
    await running
    print(f'main still has {user.get()}')
    await task()
    print(f'after a call, main has {user.get()}')


asyncio.run(main())
