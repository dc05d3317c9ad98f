# Timers with one deadline leave CPython's heap in its own order.
import asyncio
import heapq


async def main():
    loop = asyncio.get_running_loop()
    when = loop.time() + 1
    timers = []
    for name in ["one", "two", "three", "four", "five"]:
        timer = asyncio.TimerHandle(when, print, [name], loop)
        heapq.heappush(timers, timer)
    await asyncio.sleep(2)
    while timers:
        heapq.heappop(timers)._run()


asyncio.run(main())
