# Who changes what others wait for tells them.
import asyncio


door = asyncio.Condition()
inside = 0


async def enter(name, at):
    global inside
    await asyncio.sleep(at)
    async with door:
        inside += 1
        print(f'{name} is in')
        door.notify()


async def lift():
    async with door:
        await door.wait_for(lambda: inside == 3)
        print(f'up with {inside}')


async def main():
    people = [enter('Ann', 1), enter('Ben', 2)]
    await asyncio.gather(lift(), *people, enter('Cy', 3))


asyncio.run(main())
