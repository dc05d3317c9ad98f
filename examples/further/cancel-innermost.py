# A cancellation arrives at the innermost await.
import asyncio


async def query():
    try:
        await asyncio.sleep(10)
    finally:
        print('query: closes its connection')


async def page():
    try:
        await query()
    finally:
        print('page: deletes its draft')


async def visit():
    try:
        await page()
    except asyncio.CancelledError as error:
        print(f'visit: {error}')
        raise


async def main():
    task = asyncio.create_task(visit())
    await asyncio.sleep(1)
    task.cancel('the visitor has left')
    await asyncio.wait([task])
    print('cancelled' if task.cancelled() else 'not cancelled')


asyncio.run(main())
