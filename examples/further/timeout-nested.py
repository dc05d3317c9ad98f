# Two limits, one inside the other.
import asyncio


async def query(seconds):
    try:
        async with asyncio.timeout(seconds):
            await asyncio.sleep(10)
    except BaseException as error:
        print(f'inside: {type(error).__name__}')
        raise


async def page(seconds, query_seconds):
    print(f'outside {seconds} s, inside {query_seconds} s')
    try:
        async with asyncio.timeout(seconds):
            await query(query_seconds)
    except Exception as error:
        print(f'outside: {type(error).__name__}')


async def main():
    await page(1, 2)
    await page(2, 1)


asyncio.run(main())
