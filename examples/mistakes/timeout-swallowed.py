# Who swallows the cancellation swallows the timeout.
import asyncio


async def retry():
    attempt = 0
    while True:
        attempt += 1
        try:
            await asyncio.sleep(10 if attempt == 1 else 2)
            return f'answer of attempt {attempt}'
        except BaseException:
            print(f'attempt {attempt} failed')


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    print(await asyncio.wait_for(retry(), 1))
    seconds = round(loop.time() - start)
    print(f'no TimeoutError, and {seconds} seconds')


asyncio.run(main())
