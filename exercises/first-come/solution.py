# Each is greeted when he comes.
import asyncio


async def arrive(name, after):
    await asyncio.sleep(after)
    return name


async def main():
    guests = [
        asyncio.create_task(arrive('Ann', 2)),
        asyncio.create_task(arrive('Ben', 3)),
        asyncio.create_task(arrive('Cy', 1)),
    ]
    for next in asyncio.as_completed(guests):
        print(await next)


asyncio.run(main())
