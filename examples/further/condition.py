# Customers wait until there is enough for them.
import asyncio

condition = asyncio.Condition()
stock = 0


async def customer(name, wants):
    global stock
    async with condition:
        await condition.wait_for(lambda: stock >= wants)
        stock -= wants
        print(f'{name} takes {wants}, {stock} left')


async def delivery():
    global stock
    for day in range(1, 4):
        await asyncio.sleep(1)
        async with condition:
            stock += 2
            print(f'day {day}: {stock} in stock')
            condition.notify_all()


async def main():
    await asyncio.gather(
        customer('Ann', 4),
        customer('Bob', 1),
        delivery(),
    )


asyncio.run(main())
