# except* takes out of a group what it is for.
import asyncio


async def fails(error):
    await asyncio.sleep(1)
    raise error


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails(TypeError("wrong type")))
            group.create_task(fails(LookupError("not found")))
    except* TypeError as types:
        print("types:", types.exceptions[0])
    except* LookupError as rest:
        print("others:", rest.exceptions[0])


asyncio.run(main())
