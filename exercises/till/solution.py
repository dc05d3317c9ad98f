# One payment at a time: who reads is who writes next.
import asyncio


balance = 100
till = asyncio.Lock()


async def pay(amount):
    global balance
    async with till:
        before = balance
        await asyncio.sleep(1)
        balance = before - amount


async def main():
    await asyncio.gather(pay(30), pay(20), pay(10))
    print(f'left: {balance}')


asyncio.run(main())
