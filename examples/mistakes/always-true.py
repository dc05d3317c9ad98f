# A coroutine is an object, and every object counts as true.
import asyncio


async def allowed(user):
    await asyncio.sleep(1)
    return user == 'Ada'


async def main():
    if allowed('Eve'):
        print('not awaited: Eve is let in')
    if not await allowed('Eve'):
        print('awaited: Eve stays out')


asyncio.run(main())
