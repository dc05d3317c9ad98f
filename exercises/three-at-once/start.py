# Six downloads, all at once.
import asyncio


async def download(n):
    await asyncio.sleep(1)
    return f'file {n}'


async def main():
    jobs = [download(n) for n in [1, 2, 3, 4, 5, 6]]
    files = await asyncio.gather(*jobs)
    print(f'{len(files)} files')


asyncio.run(main())
