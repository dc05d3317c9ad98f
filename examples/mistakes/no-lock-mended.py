# The lock covers reading, waiting and writing: nothing is lost.
import asyncio

balance = 100
lock = asyncio.Lock()


async def pay(amount):
    global balance
    async with lock:
        before = balance
        await asyncio.sleep(1)
        balance = before - amount
    print(f'paid {amount}, balance {balance}')


async def main():
    await asyncio.gather(pay(30), pay(50))
    print(f'paid 80 of 100, left: {balance}')


asyncio.run(main())
