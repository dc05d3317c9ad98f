# One attempt, and no second.
import asyncio


async def call(attempt):
    print(f'attempt {attempt}')
    await asyncio.sleep(0)
    if attempt < 3:
        raise RuntimeError('busy')
    return 'hello'


async def main():
    print(await call(1))


asyncio.run(main())
