# Time: who yields a number sleeps for so many seconds.
now = 0
ready = []
timers = []


def step(coro):
    try:
        delay = next(coro)
    except StopIteration:
        return
    timers.append((now + delay, coro))
    timers.sort(key=lambda timer: timer[0])


def run():
    global now
    while ready or timers:
        if not ready:
            now = timers[0][0]
        due = [coro for at, coro in timers if at <= now]
        del timers[: len(due)]
        batch = ready + due
        ready.clear()
        for coro in batch:
            step(coro)


def say(text, delay):
    print(f'{now} s: {text} begins to wait')
    yield delay
    print(f'{now} s: {text}')


ready += [say('slow', 3), say('quick', 1), say('too', 1)]
run()
