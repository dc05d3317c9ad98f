# A global variable belongs to everybody.
import asyncio

user = 'nobody'


async def handle(name):
    global user
    user = name
    print(f'[{user}] begins')
    await asyncio.sleep(1)
    print(f'[{user}] ends')


async def main():
    await asyncio.gather(handle('Ann'), handle('Bob'))


asyncio.run(main())
