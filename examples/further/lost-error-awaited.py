# Who awaits the task gets its error, at the await.
import asyncio


async def send_mail():
    await asyncio.sleep(1)
    raise RuntimeError('no such address')


async def main():
    task = asyncio.create_task(send_mail())
    print('the mail is on its way')
    await asyncio.sleep(3)
    try:
        await task
        print('sent')
    except RuntimeError as error:
        print(f'not sent: {error}')


asyncio.run(main())
