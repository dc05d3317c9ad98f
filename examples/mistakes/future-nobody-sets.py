# Nobody sets the future's result: the program never ends.
import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    print('waiting for a result')
    print(await future)


asyncio.run(main())
