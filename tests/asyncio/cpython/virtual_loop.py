"""CPython's own event loop on virtual time, and the list in which a program tells what happened.

What differs from asyncio is only what would make two runs differ: time jumps to the next deadline, equal
deadlines come in the order of creation, and so do the tasks that run() cancels at its end.
"""

import asyncio
import itertools
from asyncio import base_events, events, runners, taskgroups, tasks

asyncio._set_running_loop(None)  # the host's own loop, which counts as running while Python is called


class OrderedTimer(events.TimerHandle):
    def __init__(self, *args):
        super().__init__(*args)
        self.order = next(self._loop.orders)

    def __lt__(self, other):
        return (self._when, self.order) < (other._when, other.order)


class NothingToDo(Exception):
    pass


class Selector:
    def __init__(self, loop):
        self.loop = loop

    def select(self, timeout):
        if timeout is None:
            raise NothingToDo
        if timeout > 0:
            # The deadline itself: adding up differences would gather rounding errors.
            self.loop.now = self.loop._scheduled[0]._when
        return []


class VirtualLoop(base_events.BaseEventLoop):
    def __init__(self):
        super().__init__()
        self.now = 0.0
        self.orders = itertools.count()
        self.created = []
        self.unnamed = 0  # CPython numbers tasks through the whole process, we through a loop
        self._selector = Selector(self)
        self._clock_resolution = 1e-9
        self.set_exception_handler(lambda loop, context: None)

    def time(self):
        return self.now

    def call_at(self, when, callback, *args, context=None):
        if when is None:
            raise TypeError("when cannot be None")
        self._check_closed()
        timer = OrderedTimer(when, callback, args, self, context)
        base_events.heapq.heappush(self._scheduled, timer)
        timer._scheduled = True
        return timer

    def create_task(self, coro, **options):
        if options.get("name") is None:
            self.unnamed += 1
            options["name"] = f"Task-{self.unnamed}"
        # Its place among the others is taken before it is made: an eager task makes others meanwhile.
        place = len(self.created)
        self.created.append(None)
        self.created[place] = super().create_task(coro, **options)
        return self.created[place]

    def _process_events(self, event_list):
        pass

    def _write_to_self(self):
        pass


def cancel_in_order(loop):
    left = [task for task in loop.created if task and not task.done()]
    if not left:
        return
    for task in left:
        task.cancel()
    loop.run_until_complete(tasks.gather(*left, return_exceptions=True))
    for task in left:
        if not task.cancelled() and task.exception() is not None:
            loop.call_exception_handler({
                "message": "unhandled exception during asyncio.run() shutdown",
                "exception": task.exception(),
                "task": task,
            })


runners._cancel_all_tasks = cancel_in_order

class OrderedSet(dict):
    """As much of a set as a TaskGroup needs, in the order of insertion."""

    def add(self, item):
        self[item] = None

    def discard(self, item):
        self.pop(item, None)


make_group = taskgroups.TaskGroup.__init__


def make_ordered_group(group):
    make_group(group)
    group._tasks = OrderedSet()


taskgroups.TaskGroup.__init__ = make_ordered_group

NAMES = {"ValueError": "RangeError"}


def told(error):
    name = type(error).__name__
    if isinstance(error, BaseExceptionGroup):
        return f"{name}: {error.message} [{', '.join(told(one) for one in error.exceptions)}]"
    return f"{NAMES.get(name, name)}: {error}".rstrip(": ")


class Latest:
    """The loop that was made last: its time is the time of the log."""

    loop = None


def new_loop():
    Latest.loop = VirtualLoop()
    return Latest.loop


def run_main(main):
    """Runs `main(log)`, in a loop if it is a coroutine; returns what it told, as a list of strings."""
    events_told = []

    def log(*words):
        text = " ".join(str(word) for word in words)
        events_told.append(f"{text} @{Latest.loop.now:.12g}")

    new_loop()
    runner = asyncio.Runner(loop_factory=lambda: Latest.loop)
    try:
        result = main(log)
        if asyncio.iscoroutine(result):
            with runner:
                runner.run(result)
    except NothingToDo:
        log("blocked")
    except BaseException as error:
        log("main raised", told(error))
    return events_told


def run_program(source):
    names = {"asyncio": asyncio, "told": told, "new_loop": new_loop}
    exec(source, names)
    return run_main(names["main"])
