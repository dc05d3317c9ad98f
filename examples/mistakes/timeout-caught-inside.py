# Inside the block there is no TimeoutError to catch.
import asyncio


async def main():
    async with asyncio.timeout(1):
        try:
            await asyncio.sleep(10)
        except BaseException as error:
            print(f'inside: {type(error).__name__}')
            if not isinstance(error, TimeoutError):
                raise
            print('never printed')


asyncio.run(main())
