# When the time is up, those that are left run on.
import asyncio


async def ask(name, seconds):
    await asyncio.sleep(seconds)
    print(f'{name} has answered')


async def main():
    questions = [
        asyncio.create_task(ask('north', 3)),
        asyncio.create_task(ask('south', 1)),
    ]
    try:
        for next in asyncio.as_completed(questions, timeout=2):
            await next
    except TimeoutError:
        print('the time is up')
    await asyncio.sleep(2)


asyncio.run(main())
