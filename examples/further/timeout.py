# Whatever takes longer than two seconds is stopped.
import asyncio


async def ask(name, seconds):
    try:
        async with asyncio.timeout(2):
            await asyncio.sleep(seconds)
            print(f'{name}: answers')
    except TimeoutError:
        print(f'{name}: takes too long')


async def main():
    await asyncio.gather(ask('north', 1), ask('south', 3))
    print('main: has asked both')


asyncio.run(main())
