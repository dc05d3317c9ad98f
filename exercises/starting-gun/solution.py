# All who wait for the event go on when it is set.
import asyncio


async def run(name, gun):
    await gun.wait()
    print(f'{name} {'runs' if gun.is_set() else 'is too early'}')


async def fire(gun):
    await asyncio.sleep(1)
    print('bang')
    gun.set()


async def main():
    gun = asyncio.Event()
    await asyncio.gather(
        run('Ann', gun),
        run('Ben', gun),
        run('Cy', gun),
        fire(gun),
    )


asyncio.run(main())
