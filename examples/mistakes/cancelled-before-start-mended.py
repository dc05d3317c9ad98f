# What the task gives back, it has taken itself.
import asyncio

places = 1


async def sit():
    global places
    places -= 1
    try:
        print('sits')
        await asyncio.sleep(10)
    finally:
        places += 1


async def main():
    task = asyncio.create_task(sit(), name='sit')
    task.cancel()
    await asyncio.wait([task])
    print(f'places: {places}')


asyncio.run(main())
