# A flight, and no bed.
import asyncio


async def book(what, seconds):
    await asyncio.sleep(seconds)
    if what == 'hotel':
        raise RuntimeError('full')
    print(f'{what} booked')


async def main():
    await asyncio.gather(
        book('flight', 3),
        book('hotel', 1),
        return_exceptions=True,
    )
    print('stay home')


asyncio.run(main())
