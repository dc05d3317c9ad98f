# Who is woken asks again; Bob waits for the second loaf.
import asyncio

condition = asyncio.Condition()
loaves = 0


async def customer(name):
    global loaves
    async with condition:
        await condition.wait_for(lambda: loaves > 0)
        loaves -= 1
        print(f'{name} takes one, {loaves} left')


async def baker():
    global loaves
    for hour in range(1, 3):
        await asyncio.sleep(1)
        print(f'hour {hour}: a loaf')
        async with condition:
            loaves += 1
            condition.notify_all()


async def main():
    await asyncio.gather(customer('Ann'), customer('Bob'), baker())


asyncio.run(main())
