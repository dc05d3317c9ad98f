# Each task has a value of its own.
import asyncio
import contextvars

user = contextvars.ContextVar('user')


def log(text):
    print(f'[{user.get()}] {text}')


async def query():
    log('query begins')
    await asyncio.sleep(1)
    log('query ends')


async def handle(name):
    user.set(name)
    await query()
    log('is served')


async def main():
    await asyncio.gather(handle('Ann'), handle('Bob'))


asyncio.run(main())
