# Cancelled before its first step: no finally.
import asyncio

places = 1


async def sit():
    global places
    try:
        print('sits')
        await asyncio.sleep(10)
    finally:
        places += 1


async def main():
    global places
    places -= 1
    task = asyncio.create_task(sit(), name='sit')
    task.cancel()
    await asyncio.wait([task])
    print(f'places: {places}')


asyncio.run(main())
