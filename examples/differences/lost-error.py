# An error that nobody asked for is told when its task is gone.
import asyncio


async def fails():
    raise ValueError("lost")


def tell(loop, context):
    print(f"{context['message']}: {context['exception']}")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(tell)
    asyncio.create_task(fails())
    await asyncio.sleep(1)
    print("main is done")


asyncio.run(main())
