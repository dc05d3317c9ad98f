# Notified before anybody waits: it never ends.
import asyncio

condition = asyncio.Condition()


async def main():
    async with condition:
        condition.notify_all()
        print('notified')
        await condition.wait()
        print('never printed')


asyncio.run(main())
