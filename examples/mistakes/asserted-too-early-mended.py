# A test awaits the task, however many turns that takes.
import asyncio

saved = []


async def save(text):
    await asyncio.sleep(0)
    saved.append(text)


async def main():
    task = asyncio.create_task(save('my work'))
    await task
    print(f'when it is done: {len(saved)} saved')


asyncio.run(main())
