# main sleeps in the hope that the job is done by then.
import asyncio

results = []


async def job():
    await asyncio.sleep(2)
    results.append('answer')


async def main():
    task = asyncio.create_task(job())
    await asyncio.sleep(1)
    print('after sleep(1):', results[0] if results else 'nothing')
    await task
    print('after the task:', results[0] if results else 'nothing')


asyncio.run(main())
