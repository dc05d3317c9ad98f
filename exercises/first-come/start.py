# Nobody is greeted before the last has come.
import asyncio


async def arrive(name, after):
    await asyncio.sleep(after)
    return name


async def main():
    guests = await asyncio.gather(
        arrive('Ann', 2),
        arrive('Ben', 3),
        arrive('Cy', 1),
    )
    for name in guests:
        print(name)


asyncio.run(main())
