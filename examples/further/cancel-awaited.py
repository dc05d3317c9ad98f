# Who waits for a task takes it along when cancelled.
import asyncio


async def load():
    try:
        await asyncio.sleep(10)
    finally:
        print('load: stops')


async def reader(name, loading):
    try:
        await loading
    finally:
        print(f'{name}: stops')


async def main():
    loading = asyncio.create_task(load())
    ann = asyncio.create_task(reader('Ann', loading))
    bob = asyncio.create_task(reader('Bob', loading))
    await asyncio.sleep(1)
    ann.cancel()
    await asyncio.wait([ann, bob])
    print('Bob, too' if bob.cancelled() else 'Bob has it')


asyncio.run(main())
