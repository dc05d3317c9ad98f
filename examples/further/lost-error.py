# A task fails, and nobody ever looks at it.
import asyncio


async def send_mail():
    await asyncio.sleep(1)
    raise RuntimeError('no such address')


async def main():
    task = asyncio.create_task(send_mail())
    print('the mail is on its way')
    await asyncio.sleep(3)
    state = 'done' if task.done() else 'pending'
    print(f'main ends well; the task is {state}')


asyncio.run(main())
