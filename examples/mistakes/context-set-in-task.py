# What a task sets, its maker does not see.
import asyncio
import contextvars

user = contextvars.ContextVar('user', default='nobody')


async def login():
    await asyncio.sleep(1)
    user.set('Ann')


async def main():
    await asyncio.gather(login())
    print(f'after gather: {user.get()}')
    await login()
    print(f'after a call: {user.get()}')


asyncio.run(main())
