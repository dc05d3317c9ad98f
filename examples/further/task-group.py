# The block ends when all tasks of the group are done.
import asyncio


async def fetch(name, seconds):
    await asyncio.sleep(seconds)
    print(f'{name} is here')
    return len(name)


async def main():
    async with asyncio.TaskGroup() as group:
        text = group.create_task(fetch('text', 2))
        image = group.create_task(fetch('image', 1))
        print('both are under way')
    print(f'letters: {text.result() + image.result()}')


asyncio.run(main())
