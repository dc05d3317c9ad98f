# The first answer is enough; the others are called off.
import asyncio


async def ask(name, seconds):
    try:
        await asyncio.sleep(seconds)
        return f'{name} answers'
    except asyncio.CancelledError:
        print(f'{name} is called off')
        raise


async def main():
    tasks = [
        asyncio.create_task(ask('north', 2)),
        asyncio.create_task(ask('south', 1)),
    ]
    done, pending = await asyncio.wait(
        tasks, return_when=asyncio.FIRST_COMPLETED
    )
    for task in done:
        print(task.result())
    for task in pending:
        task.cancel()
    await asyncio.wait(pending)
    print('all are done')


asyncio.run(main())
