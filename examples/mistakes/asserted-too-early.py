# A test looks at the result before the task has had its turns.
import asyncio

saved = []


async def save(text):
    await asyncio.sleep(0)
    saved.append(text)


async def main():
    asyncio.create_task(save('my work'))
    print(f'at once: {len(saved)} saved')
    await asyncio.sleep(0)
    print(f'after a turn: {len(saved)} saved')


asyncio.run(main())
