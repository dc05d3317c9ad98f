# Work outside the loop: a thread, a socket, a subprocess.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_soon_threadsafe(future.set_result, "from outside")
    print(await future)


asyncio.run(main())
