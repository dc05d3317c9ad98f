# Six downloads, three places.
import asyncio


places = asyncio.Semaphore(3)


async def download(n):
    async with places:
        await asyncio.sleep(1)
    return f'file {n}'


async def main():
    jobs = [download(n) for n in [1, 2, 3, 4, 5, 6]]
    files = await asyncio.gather(*jobs)
    print(f'{len(files)} files')


asyncio.run(main())
