# A task that is nobody's business reports its own errors.
import asyncio

background = set()


def ended(task):
    background.discard(task)
    if task.cancelled():
        return
    error = task.exception()
    if error is not None:
        print(f'{task.get_name()} failed: {error}')


def spawn(coro, name):
    task = asyncio.create_task(coro, name=name)
    background.add(task)
    task.add_done_callback(ended)


async def send_mail(to, delay):
    await asyncio.sleep(delay)
    if to == 'nobody':
        raise RuntimeError('no such address')


async def main():
    spawn(send_mail('somebody', 2), 'mail 1')
    spawn(send_mail('nobody', 1), 'mail 2')
    await asyncio.sleep(3)
    print(f'main ends, {len(background)} tasks left')


asyncio.run(main())
