# The patience has a limit, the work has none.
import asyncio


async def load():
    await asyncio.sleep(5)
    return 'loaded'


async def main():
    loading = asyncio.create_task(load())
    while not loading.done():
        try:
            await asyncio.wait_for(asyncio.shield(loading), 2)
        except TimeoutError:
            print('still loading')
    print(await loading)


asyncio.run(main())
