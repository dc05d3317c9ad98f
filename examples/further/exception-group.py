# Several errors at once; one kind is handled.
import asyncio


class NotFound(Exception):
    pass


class TooLarge(Exception):
    pass


async def fetch(name, error):
    await asyncio.sleep(1)
    print(f'{name} fails')
    raise error


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fetch('a', NotFound('a.html')))
            group.create_task(fetch('b', TooLarge('b.html')))
            group.create_task(fetch('c', NotFound('c.html')))
    except* NotFound as missing:
        for one in missing.exceptions:
            print(f'not found: {one}')


asyncio.run(main())
