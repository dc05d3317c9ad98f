# Who waits is cancelled; what is shielded goes on.
import asyncio


async def save():
    print('save: begins')
    await asyncio.sleep(2)
    print('save: ends')
    return 'saved'


async def request(saving):
    try:
        await asyncio.shield(saving)
    finally:
        print('request: is over')


async def main():
    saving = asyncio.create_task(save())
    task = asyncio.create_task(request(saving))
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])
    print('main: cancelled' if task.cancelled() else 'main: done')
    print(f'main: {await saving}')


asyncio.run(main())
