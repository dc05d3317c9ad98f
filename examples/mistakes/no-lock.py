# Two payments read the balance before either writes it back.
import asyncio

balance = 100


async def pay(amount):
    global balance
    before = balance
    await asyncio.sleep(1)
    balance = before - amount
    print(f'paid {amount}, balance {balance}')


async def main():
    await asyncio.gather(pay(30), pay(50))
    print(f'paid 80 of 100, left: {balance}')


asyncio.run(main())
