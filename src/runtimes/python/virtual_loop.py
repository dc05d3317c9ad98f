"""An event loop on virtual time: where nothing is ready, it jumps to the next deadline instead of waiting.

It is CPython's own BaseEventLoop; only the selector, the clock and the order of equal deadlines are ours.
"""

import asyncio
import itertools
import weakref
from asyncio import base_events, events


class Clock:
    """The time of one program, in seconds since it started; its loops and `time` share it.

    `pause` is called with the seconds that are jumped over: it waits where the program runs in real time.
    """

    def __init__(self, pause=None):
        self.now = 0.0
        self._pause = pause

    def advance(self, seconds):
        if seconds > 0:
            if self._pause is not None:
                self._pause(seconds)
            self.now += seconds

    def advance_to(self, moment):
        if moment > self.now:
            if self._pause is not None:
                self._pause(moment - self.now)
            # Not a sum: the deadline must be reached to the last bit.
            self.now = moment


class Blocked(BaseException):
    """Every task waits, and nothing is left that could wake one. No program can catch it by accident."""

    def __init__(self, waiting):
        super().__init__('nothing is ready and no timer is pending')
        self.waiting = waiting


class OrderedTimerHandle(events.TimerHandle):
    """CPython's heap compares the deadline alone. In real life no two are equal; here, the first made is the first to come."""

    __slots__ = ('_order',)

    _orders = itertools.count()

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._order = next(self._orders)

    def __lt__(self, other):
        return (self._when, self._order) < (other._when, other._order)


class JumpingSelector:
    """What BaseEventLoop asks how long nothing happens: nothing does, so the clock goes on by that much."""

    def __init__(self, loop):
        self._loop = loop

    def select(self, timeout):
        if timeout is None:
            raise Blocked(self._loop.find_waiting())
        if timeout > 0:
            self._loop.jump()
        return []

    def close(self):
        pass


class VirtualLoop(base_events.BaseEventLoop):
    def __init__(self, clock, task_numbers, is_own_code):
        super().__init__()
        self._clock = clock
        self._started = clock.now
        self._clock_resolution = 1e-9
        self._selector = JumpingSelector(self)
        self._task_numbers = task_numbers
        self._is_own_code = is_own_code
        self._tasks_made = []

    def time(self):
        return self._clock.now - self._started

    def jump(self):
        self._clock.advance_to(self._started + self._scheduled[0].when())

    def call_at(self, when, callback, *args, context=None):
        self._check_closed()
        if self._debug:
            self._check_thread()
            self._check_callback(callback, 'call_at')
        timer = OrderedTimerHandle(when, callback, args, self, context)
        # base_events pushes it with heapq, whose order is the handle's own.
        base_events.heapq.heappush(self._scheduled, timer)
        timer._scheduled = True
        return timer

    def create_task(self, coro, **kwargs):
        # The interpreter's own count would go on from one program to the next.
        number = next(self._task_numbers)
        if kwargs.get('name') is None:
            kwargs['name'] = f'Task-{number}'
        task = super().create_task(coro, **kwargs)
        self._tasks_made.append(weakref.ref(task))
        return task

    def find_waiting(self):
        """Who waits, on what, and at which line, in the order in which the tasks were made."""
        tasks = (made() for made in self._tasks_made)
        return [self._describe_wait(task) for task in tasks if task is not None and not task.done()]

    def _describe_wait(self, task):
        line = None
        innermost = None
        awaited = task.get_coro()
        while awaited is not None:
            frame = getattr(awaited, 'cr_frame', None)
            if frame is None:
                break
            innermost = awaited
            if self._is_own_code(frame.f_code):
                line = frame.f_lineno
            awaited = awaited.cr_await
        on = _name_of(task, innermost, self._is_own_code)
        return {'task': task.get_name(), 'on': on, 'line': line}

    # What BaseEventLoop leaves to those who have sockets and threads.

    def _process_events(self, event_list):
        pass

    def _write_to_self(self):
        pass


def _name_of(task, innermost, is_own_code):
    if innermost is not None and not is_own_code(innermost.cr_frame.f_code):
        return innermost.__qualname__
    future = task._fut_waiter
    if isinstance(future, asyncio.Task):
        return future.get_name()
    if isinstance(future, asyncio.tasks._GatheringFuture):
        return f'gather of {len(future._children)}'
    return 'a Future'
