# The first to answer; the others are stopped.
import asyncio


async def fetch(city, seconds):
    await asyncio.sleep(seconds)
    return f'from {city}'


async def main():
    tasks = [
        asyncio.create_task(fetch('Rome', 3)),
        asyncio.create_task(fetch('Oslo', 1)),
        asyncio.create_task(fetch('Wien', 2)),
    ]
    done, _ = await asyncio.wait(
        tasks, return_when=asyncio.FIRST_COMPLETED
    )
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks)
    for task in done:
        print(task.result())


asyncio.run(main())
