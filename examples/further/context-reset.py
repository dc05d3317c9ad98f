# A value for a while, and then what was there before.
import asyncio
import contextvars

level = contextvars.ContextVar('level', default='info')


async def step(name):
    await asyncio.sleep(1)
    print(f'{name}: {level.get()}')


async def main():
    await step('before')
    with level.set('debug'):
        await step('inside')
    await step('after')


asyncio.run(main())
