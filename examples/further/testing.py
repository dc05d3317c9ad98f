# An hour of patience, tested in no time.
import asyncio


async def retry(attempt, pauses):
    for pause in pauses:
        try:
            return await attempt()
        except RuntimeError:
            await asyncio.sleep(pause)
    return await attempt()


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    refusals = 3

    async def answer():
        nonlocal refusals
        now = round(loop.time() - start)
        print(f'asked at {now} s')
        refusals -= 1
        if refusals >= 0:
            raise RuntimeError('busy')
        return 'the answer'

    print(await retry(answer, [1, 10, 3600]))


asyncio.run(main())
