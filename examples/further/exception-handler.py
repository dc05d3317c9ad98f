# The loop's handler is told what has no other place to go.
import asyncio


def tell(loop, context):
    message = context['message']
    what = context.get('exception', '')
    print(f'[handler] {message}: {what}')


def ring():
    raise RuntimeError('the bell is broken')


async def send_mail():
    raise RuntimeError('no such address')


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(tell)
    loop.call_later(1, ring)
    task = asyncio.create_task(send_mail())
    await asyncio.sleep(2)
    print(f'main ends, {task.get_name()} was forgotten')


asyncio.run(main())
