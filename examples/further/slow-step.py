# Debug mode tells of every step that took long.
import asyncio
import time


async def main():
    loop = asyncio.get_running_loop()
    loop.slow_callback_duration = 0.5
    time.sleep(0.2)
    await asyncio.sleep(1)
    print('now it takes longer')
    time.sleep(0.8)


asyncio.run(main(), debug=True)
