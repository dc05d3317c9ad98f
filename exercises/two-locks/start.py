# Each holds what the other waits for: this never ends.
import asyncio


async def eat(name, first, second):
    async with first:
        await asyncio.sleep(1)
        async with second:
            await asyncio.sleep(1)
            print(f'{name} eats')


async def main():
    fork = asyncio.Lock()
    knife = asyncio.Lock()
    await asyncio.gather(
        eat('Ann', fork, knife),
        eat('Ben', knife, fork),
    )


asyncio.run(main())
