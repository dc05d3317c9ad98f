# repr() shows addresses and files; here they are left out.
import asyncio
import re


def show(thing):
    print(re.sub(r"0x\w+| coro=<.*?>(?= |>)", "…", repr(thing)))


async def main():
    show(asyncio.Event())
    show(asyncio.Queue(2))
    show(asyncio.create_task(asyncio.sleep(1)))


asyncio.run(main())
