"""An event loop on virtual time: where nothing is ready, it jumps to the next deadline instead of waiting.

It is CPython's own BaseEventLoop; only the selector, the clock and the order of equal deadlines are ours.
"""

import asyncio
import collections
import contextlib
import itertools
import weakref
from asyncio import base_events, events

from page_network import Pause
from waits import describe_wait, frames_of


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
    """What BaseEventLoop asks to wait until something happens."""

    def __init__(self, loop):
        self._loop = loop

    def select(self, timeout):
        self._loop.settle()
        if timeout is None or timeout > 0:
            self._loop.wait()
        return []

    def close(self):
        pass


class ReadyQueue(collections.deque):
    """The loop's ready queue, which tells the recorder what joins it, and what leaves it to run."""

    def __init__(self, recorder):
        super().__init__()
        self._recorder = recorder

    def append(self, handle):
        super().append(handle)
        self._recorder.scheduled(handle)

    def popleft(self):
        handle = super().popleft()
        self._recorder.begins(handle)
        return handle


class RecordedTask(asyncio.Task):
    def cancel(self, msg=None):
        if not self.done():
            self._recorder.cancel_requested(self, msg)
        return super().cancel(msg)


# The class's name is part of what a task shows.
RecordedTask.__name__ = RecordedTask.__qualname__ = 'Task'


class VirtualLoop(base_events.BaseEventLoop):
    """`recorder` is told all that happens; without one it is CPython's loop with another clock.

    `outside` is what brings the answers to requests, where there is a network.
    """

    def __init__(self, clock, task_numbers, is_own_code, recorder=None, outside=None):
        super().__init__()
        self._clock = clock
        # The time of the program at which the loop's own is 0.
        self.started = clock.now
        self.outside = outside
        self._clock_resolution = 1e-9
        self._selector = JumpingSelector(self)
        self._task_numbers = task_numbers
        self._is_own_code = is_own_code
        self._tasks_made = []
        self._recorder = recorder
        self._sets_unseen = False
        if recorder is not None:
            self._ready = ReadyQueue(recorder)

    def time(self):
        return self._clock.now - self.started

    def wait(self):
        """Nothing is ready: time goes on to the next deadline, or to what comes from outside before it."""
        before = self._clock.now
        deadline = self.started + self._scheduled[0].when() if self._scheduled else None
        arrivals = []
        if self.outside is not None and self.outside.is_awaited:
            arrivals = self.outside.wait(deadline)
        elif deadline is not None:
            self._clock.advance_to(deadline)
        else:
            arrivals = None
        if arrivals is None:
            self.blocked()
        if self._recorder is not None and self._clock.now > before:
            self._recorder.clock_went_on(before)
        if arrivals:
            self.outside.deliver(arrivals)

    def blocked(self):
        waiting = self.find_waiting()
        if self._recorder is not None:
            # What follows is only asyncio.run clearing up.
            self._recorder.pause()
        raise Blocked(waiting)

    def run_until_complete(self, future):
        try:
            return super().run_until_complete(future)
        except Pause as pause:
            pause.until = future
            raise

    def settle(self):
        if self._recorder is not None:
            self._recorder.settle()

    def call_at(self, when, callback, *args, context=None):
        self._check_closed()
        if self._debug:
            self._check_thread()
            self._check_callback(callback, 'call_at')
        timer = OrderedTimerHandle(when, callback, args, self, context)
        # base_events pushes it with heapq, whose order is the handle's own.
        base_events.heapq.heappush(self._scheduled, timer)
        timer._scheduled = True
        if self._recorder is not None and not self._sets_unseen:
            self._recorder.timer_set(timer, self.started + when)
        return timer

    @contextlib.contextmanager
    def unseen(self):
        """Timers that are set within are none of the program's: the recorder is not told of them."""
        self._sets_unseen = True
        try:
            yield
        finally:
            self._sets_unseen = False

    def _timer_handle_cancelled(self, handle):
        super()._timer_handle_cancelled(handle)
        if self._recorder is not None and handle._scheduled:
            self._recorder.timer_cancelled(handle)

    def create_task(self, coro, **kwargs):
        # The interpreter's own count would go on from one program to the next.
        number = next(self._task_numbers)
        if kwargs.get('name') is None:
            kwargs['name'] = f'Task-{number}'
        task = self._make_task(coro, **kwargs)
        self._tasks_made.append(weakref.ref(task))
        return task

    def _make_task(self, coro, **kwargs):
        if self._recorder is None:
            return super().create_task(coro, **kwargs)
        if self._task_factory is not None:
            task = super().create_task(coro, **kwargs)
        else:
            self._check_closed()
            RecordedTask._recorder = self._recorder
            task = RecordedTask(coro, loop=self, **kwargs)
            if task._source_traceback:
                # Whoever asked for the task made it: not the two functions here.
                del task._source_traceback[-2:]
        self._recorder.task_made(task)
        return task

    def run_in_executor(self, executor, func, *args):
        """A thread without a thread: what is called is over at once, and its result comes after the time that it slept."""
        self._check_closed()
        future, outcome = self.create_future(), self.create_future()
        asyncio._set_running_loop(None)
        try:
            with self._clock.aside() as took:
                outcome.set_result(func(*args))
        except Exception as error:
            outcome.set_exception(error)
        finally:
            asyncio._set_running_loop(self)
        self.call_later(took(), _hand_over, outcome, future)
        return future

    def find_waiting(self):
        """Who waits, on what, and at which line, in the order in which the tasks were made."""
        tasks = (made() for made in self._tasks_made)
        return [self._describe_wait(task) for task in tasks if task is not None and not task.done()]

    def _describe_wait(self, task):
        frames = frames_of(task, self._is_own_code)
        on = describe_wait(task, self._is_own_code).label
        return {'task': task.get_name(), 'on': on, 'line': frames[-1]['line'] if frames else None}

    # What BaseEventLoop leaves to those who have sockets and threads.

    def _process_events(self, event_list):
        pass

    def _write_to_self(self):
        pass


def _hand_over(outcome, future):
    error = outcome.exception()
    if future.done():
        return
    if error is None:
        future.set_result(outcome.result())
    else:
        future.set_exception(error)
