# An error that nobody asked for is told when its task is gone.
import asyncio


async def fails():
    raise ValueError("lost")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(
        lambda _, context: print(f"{context['message']}: {context['exception']}")
    )
    asyncio.create_task(fails())
    await asyncio.sleep(1)
    print("main is done")


asyncio.run(main())
