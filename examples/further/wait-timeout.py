# wait with a timeout stops nothing and raises nothing.
import asyncio


async def ask(seconds):
    await asyncio.sleep(seconds)
    if seconds == 3:
        raise RuntimeError('no answer')


async def main():
    running = {asyncio.create_task(ask(s)) for s in [1, 3, 5]}
    while running:
        done, running = await asyncio.wait(running, timeout=2)
        failed = [task for task in done if task.exception()]
        print(f'{len(done)} done, {len(failed)} failed')


asyncio.run(main())
