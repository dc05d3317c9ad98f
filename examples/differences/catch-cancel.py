# except Exception lets a cancellation pass.
import asyncio


async def work():
    try:
        await asyncio.sleep(10)
    except Exception as error:
        print("caught", type(error).__name__)
    print("work goes on")


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])
    print("cancelled" if task.cancelled() else "not cancelled")


asyncio.run(main())
