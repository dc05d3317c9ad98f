# The group stops the flight when the hotel fails.
import asyncio


async def book(what, seconds):
    await asyncio.sleep(seconds)
    if what == 'hotel':
        raise RuntimeError('full')
    print(f'{what} booked')


async def main():
    trip = asyncio.TaskGroup()
    try:
        async with trip:
            trip.create_task(book('flight', 3))
            trip.create_task(book('hotel', 1))
    except* RuntimeError:
        print('stay home')


asyncio.run(main())
