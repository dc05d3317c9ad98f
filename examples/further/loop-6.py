# The whole loop, and a program that runs on it.
now = 0
ready = []
timers = []


class Task:
    def __init__(self, coro):
        self.coro = coro
        self.waiters = []
        self.done = False
        self.result = self.error = None
        ready.append(self.step)

    def step(self):
        try:
            wait = next(self.coro)
        except StopIteration as stop:
            self.done, self.result = True, stop.value
        except Exception as error:
            self.done, self.error = True, error
        else:
            wait(lambda: ready.append(self.step))
        if self.done:
            for wake in self.waiters:
                wake()

    def __iter__(self):
        while not self.done:
            yield self.waiters.append
        if self.error:
            raise self.error
        return self.result


def run(coro):
    global now
    main = Task(coro)
    while not main.done:
        if not ready:
            if not timers:
                raise RuntimeError('blocked for ever')
            now = timers[0][0]
        due = [wake for at, wake in timers if at <= now]
        del timers[: len(due)]
        batch = ready + due
        ready.clear()
        for callback in batch:
            callback()
    if main.error:
        raise main.error
    return main.result


def sleep(seconds):
    def wait(wake):
        timers.append((now + seconds, wake))
        timers.sort(key=lambda timer: timer[0])

    yield wait


def gather(*coros):
    tasks = [Task(coro) for coro in coros]
    results = []
    for task in tasks:
        results.append((yield from task))
    return results


# From here on: your program.


def ask(who, seconds):
    print(f'{who} is asked')
    yield from sleep(seconds)
    if who == 'Cy':
        raise ValueError('Cy does not know')
    return f'{who} after {seconds} s'


def tick():
    for i in range(1, 4):
        yield from sleep(1)
        print(f'tick {i}')


def main():
    ticking = Task(tick())
    answers = yield from gather(ask('Ann', 2), ask('Ben', 1))
    print(', '.join(answers))
    try:
        yield from Task(ask('Cy', 0.5))
    except ValueError as error:
        print(f'caught: {error}')
    yield from ticking


run(main())
