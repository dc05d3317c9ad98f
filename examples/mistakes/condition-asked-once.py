# Woken, but there is nothing left.
import asyncio

condition = asyncio.Condition()
loaves = 0


async def customer(name):
    global loaves
    async with condition:
        if loaves == 0:
            await condition.wait()
        loaves -= 1
        print(f'{name} takes one, {loaves} left')


async def baker():
    global loaves
    await asyncio.sleep(1)
    async with condition:
        loaves += 1
        condition.notify_all()


async def main():
    await asyncio.gather(customer('Ann'), customer('Bob'), baker())


asyncio.run(main())
