# Answers are used in the order in which they arrive.
import asyncio


async def ask(name, seconds):
    await asyncio.sleep(seconds)
    return f'{name}, after {seconds} s'


async def main():
    questions = [
        asyncio.create_task(ask('north', 3)),
        asyncio.create_task(ask('south', 1)),
        asyncio.create_task(ask('east', 2)),
    ]
    for next in asyncio.as_completed(questions):
        print(await next)


asyncio.run(main())
