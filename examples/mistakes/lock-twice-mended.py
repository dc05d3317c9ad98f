# One function takes the lock; what it calls relies on that.
import asyncio

lock = asyncio.Lock()


def log_holding_lock(text):
    print(text)


async def log(text):
    async with lock:
        log_holding_lock(text)


async def main():
    await log('alone: fine')
    async with lock:
        log_holding_lock('inside: fine')


asyncio.run(main())
