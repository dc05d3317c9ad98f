# async with and async for, as Python has them.
import asyncio


async def countdown(left):
    while left > 0:
        await asyncio.sleep(1)
        yield left
        left -= 1


async def main():
    lock = asyncio.Lock()
    async with lock:
        async for left in countdown(3):
            print(left, "left")
            if left == 2:
                break
    print("locked" if lock.locked() else "unlocked")


asyncio.run(main())
