# What is asked of the loop, and when the loop does it.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0.2, print, 'later: after 0.2 s')
    loop.call_later(0.1, print, 'later: after 0.1 s')
    loop.call_soon(print, 'soon: asked first')
    loop.call_soon(print, 'soon: asked second')
    print('main: runs on until it waits')
    await asyncio.sleep(0.3)
    print('main: awake')


asyncio.run(main())
