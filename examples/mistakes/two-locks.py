# Each holds one lock and waits for the other's: never ends.
import asyncio

fork = asyncio.Lock()
knife = asyncio.Lock()


async def eat(name, first, second):
    await first.acquire()
    print(f'{name} has one, and wants the other')
    await asyncio.sleep(1)
    await second.acquire()
    print(f'{name} eats')
    second.release()
    first.release()


async def main():
    await asyncio.gather(
        eat('Ada', fork, knife),
        eat('Bob', knife, fork),
    )


asyncio.run(main())
