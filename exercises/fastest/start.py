# The first of the list, not the first to answer.
import asyncio


async def fetch(city, seconds):
    await asyncio.sleep(seconds)
    return f'from {city}'


async def main():
    file, *_ = await asyncio.gather(
        fetch('Rome', 3),
        fetch('Oslo', 1),
        fetch('Wien', 2),
    )
    print(file)


asyncio.run(main())
