# A task that nobody keeps: Python may throw it away.
import asyncio
import gc


async def listen():
    print("listening")
    await asyncio.Event().wait()


def tell(loop, context):
    print(context["message"])


async def main():
    asyncio.get_running_loop().set_exception_handler(tell)
    asyncio.create_task(listen())
    await asyncio.sleep(1)
    gc.collect()  # Python does this now and then by itself
    others = len(asyncio.all_tasks()) - 1
    print(f"tasks besides main: {others}")


asyncio.run(main())
