# The same program on the real thing.
import asyncio


async def ask(who, seconds):
    print(f'{who} is asked')
    await asyncio.sleep(seconds)
    if who == 'Cy':
        raise ValueError('Cy does not know')
    return f'{who} after {seconds} s'


async def tick():
    for i in range(1, 4):
        await asyncio.sleep(1)
        print(f'tick {i}')


async def main():
    ticking = asyncio.create_task(tick())
    answers = await asyncio.gather(ask('Ann', 2), ask('Ben', 1))
    print(', '.join(answers))
    try:
        await asyncio.create_task(ask('Cy', 0.5))
    except ValueError as error:
        print(f'caught: {error}')
    await ticking


asyncio.run(main())
