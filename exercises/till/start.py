# Each payment forgets the others.
import asyncio


balance = 100


async def pay(amount):
    global balance
    before = balance
    await asyncio.sleep(1)
    balance = before - amount


async def main():
    await asyncio.gather(pay(30), pay(20), pay(10))
    print(f'left: {balance}')


asyncio.run(main())
