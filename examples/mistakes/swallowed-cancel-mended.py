# except Exception lets a cancellation pass.
import asyncio


async def poll():
    for round in range(1, 4):
        try:
            await asyncio.sleep(2)
            print(f'poll: round {round}')
        except Exception:
            print('poll: something went wrong, never mind')


async def main():
    task = asyncio.create_task(poll())
    await asyncio.sleep(3)
    task.cancel()
    print('main: stop')
    await asyncio.wait([task])
    print('stopped' if task.cancelled() else 'not stopped')


asyncio.run(main())
