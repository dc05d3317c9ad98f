# Only who holds the condition may notify.
import asyncio

condition = asyncio.Condition()
ready = False


async def waiter():
    async with condition:
        await condition.wait_for(lambda: ready)


async def main():
    global ready
    task = asyncio.create_task(waiter())
    await asyncio.sleep(1)
    ready = True
    condition.notify_all()
    await task


asyncio.run(main())
