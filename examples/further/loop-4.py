# Awaiting: yield from passes the waiting up, the result down.
now = 0
ready = []
timers = []


def call_later(seconds, callback):
    timers.append((now + seconds, callback))
    timers.sort(key=lambda timer: timer[0])


def step(coro):
    try:
        wait = next(coro)
    except StopIteration:
        return
    wait(lambda: ready.append(lambda: step(coro)))


def run(*coros):
    global now
    ready.extend([lambda coro=coro: step(coro) for coro in coros])
    while ready or timers:
        if not ready:
            now = timers[0][0]
        due = [callback for at, callback in timers if at <= now]
        del timers[: len(due)]
        batch = ready + due
        ready.clear()
        for callback in batch:
            callback()


def sleep(seconds):
    yield lambda wake: call_later(seconds, wake)


def load(name, seconds):
    yield from sleep(seconds)
    return f'{name}, loaded'


def page(title, seconds):
    text = yield from load(title, seconds)
    print(f'{now} s: {text}')
    footer = yield from load(f'the end of {title}', 1)
    print(f'{now} s: {footer}')


run(page('news', 2), page('sports', 1))
