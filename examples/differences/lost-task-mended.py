# A set holds the task until it is done.
import asyncio
import gc

kept = set()


async def listen():
    print("listening")
    await asyncio.Event().wait()


async def main():
    task = asyncio.create_task(listen())
    kept.add(task)
    task.add_done_callback(kept.discard)
    await asyncio.sleep(1)
    gc.collect()
    others = len(asyncio.all_tasks()) - 1
    print(f"tasks besides main: {others}")


asyncio.run(main())
