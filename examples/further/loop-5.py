# Tasks: coroutines that run on their own and can be awaited.
now = 0
ready = []
timers = []


def call_later(seconds, callback):
    timers.append((now + seconds, callback))
    timers.sort(key=lambda timer: timer[0])


class Task:
    def __init__(self, coro):
        self.coro = coro
        self.waiters = []
        self.done = False
        ready.append(self.step)

    def step(self):
        try:
            wait = next(self.coro)
        except StopIteration as stop:
            self.done, self.result = True, stop.value
            for wake in self.waiters:
                wake()
        else:
            wait(lambda: ready.append(self.step))

    def __iter__(self):
        while not self.done:
            yield self.waiters.append
        return self.result


def run(coro):
    global now
    main = Task(coro)
    while not main.done:
        if not ready:
            now = timers[0][0]
        due = [callback for at, callback in timers if at <= now]
        del timers[: len(due)]
        batch = ready + due
        ready.clear()
        for callback in batch:
            callback()
    return main.result


def sleep(seconds):
    yield lambda wake: call_later(seconds, wake)


def load(name, seconds):
    print(f'{now} s: loading {name}')
    yield from sleep(seconds)
    return name


def main():
    news = Task(load('news', 2))
    sports = Task(load('sports', 1))
    print(f'{now} s: two tasks, and none has begun')
    result = f'{yield from news} and {yield from sports}'
    return f'{now} s: {result}'


print(run(main()))
