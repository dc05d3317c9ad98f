# all_tasks is a set, in no order: here it is sorted by creation.
import asyncio


async def main():
    created = [asyncio.current_task()]
    for name in ["one", "two", "three"]:
        task = asyncio.create_task(asyncio.sleep(1), name=name)
        created.append(task)
    for task in sorted(asyncio.all_tasks(), key=created.index):
        print(task.get_name())


asyncio.run(main())
