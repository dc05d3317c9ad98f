"""Writes down what happens in the loops of one program, in the format of src/recording/events.ts."""

import asyncio
import json
import re
import weakref

from guard import LimitReached
from naming import Numbers, call_label, callback_name, show
from waits import describe_wait, frames_of

OUTSIDE = {'kind': 'outside'}

# Events travel to JavaScript as text: many at a time.
BATCH = 256

# Callbacks by which running ends, and tasks that asyncio.run starts when main is done: nothing a program asked for.
OWN_CALLBACKS = {'_run_until_complete_cb'}
OWN_TASKS = {'BaseEventLoop.shutdown_asyncgens', 'BaseEventLoop.shutdown_default_executor'}


class Recorder:
    """`send(json)` takes a list of events and tells whether there may be more."""

    def __init__(self, clock, send, is_own_code, describe_error):
        self._clock = clock
        self._send = send
        self._is_own_code = is_own_code
        self._describe_error = describe_error
        self._buffer = []
        self._full = False
        self._paused = False
        self._tasks = Numbers()
        self._timers = Numbers()
        self._objects = Numbers()
        self._labels = {}
        # The handle that runs, and its task if it is a step of one that has not ended.
        self._running = None
        self._step = None
        self._origins = weakref.WeakKeyDictionary()
        # A task whose eager first step is under way.
        self._eager = None
        self._wakes = {}
        self._waits = {}

    # What happens to events.

    def pause(self):
        self._paused = True

    def add(self, kind, **rest):
        if self._paused:
            return
        self._buffer.append({'type': kind, 'time': round(self._clock.now, 6), **rest})
        if len(self._buffer) >= BATCH and not self.flush():
            raise LimitReached

    def flush(self):
        if self._buffer:
            batch, self._buffer = self._buffer, []
            if not self._send(json.dumps(batch)):
                self._full = True
        return not self._full

    @property
    def current_task(self):
        task = self._current()
        return None if task is None else self._tasks.known(task)

    def _current(self):
        # A task that starts eagerly runs within the step of another, and nobody has told us so far.
        task = asyncio.current_task() if asyncio._get_running_loop() else None
        if task is not None and self._tasks.known(task) is None and not _is_own(task):
            self._starts_eagerly(task)
        return task if task is not None and self._tasks.known(task) is not None else self._step

    # What the loop tells.

    def task_created(self, task):
        if _is_own(task):
            return
        if self._tasks.known(task) is None:
            by = self._cause()
            name = task.get_name()
            label = self._label(task, name)
            self.add('created', task=self._tasks.of(task), name=name, label=label, by=by)

    def task_made(self, task):
        """It stands in the ready queue, or was started eagerly and has run to its first wait or its end."""
        if _is_own(task) or self._tasks.known(task) is not None and self._eager is not task:
            return
        if self._eager is not task:
            self._starts_eagerly(task)
        self._eager_step_ended(task)

    def _starts_eagerly(self, task):
        by = self._cause()
        self.task_created(task)
        self.add('step', task=self._tasks.of(task), by=by, why='starts')
        self._eager = task

    def _eager_step_ended(self, task):
        self._eager = None
        self._step_ended(task)

    def scheduled(self, handle):
        timer = self._timers.known(handle)
        if timer is not None:
            self.add('ready', entry={'timer': timer}, by={'kind': 'timer', 'timer': timer})
            return
        task = _task_of(handle)
        if task is None:
            by = self._cause()
            if by.get('task') is not None:
                self._origins[handle] = by['task']
            name = callback_name(handle)
            if name not in OWN_CALLBACKS:
                self.add('ready', entry={'callback': name}, by=by)
            return
        if _is_own(task):
            return
        self._current()
        if self._tasks.known(task) is None:
            self.task_created(task)
        by = self._cause()
        if task is self._step:
            self._end_step()
        elif task is self._eager:
            self._eager_step_ended(task)
        number = self._tasks.of(task)
        why = self._why(number)
        self._wakes[number] = (by, why)
        self.add('ready', entry={'task': number}, by=by, why=why)

    def begins(self, handle):
        """The next entry of the ready queue runs; the one before is over."""
        self.settle()
        if handle._cancelled:
            return
        self._running = handle
        task = _task_of(handle)
        if task is None or task.done() or _is_own(task):
            return
        number = self._tasks.of(task)
        by, why = self._wakes.pop(number, (OUTSIDE, 'starts'))
        self._waits.pop(number, None)
        self.add('step', task=number, by=by, why=why)
        self._step = task

    def settle(self):
        """What ran before is over."""
        self._end_step()
        self._running = None

    def clock_went_on(self, before):
        self.add('clock', **{'from': round(before, 6)})

    def timer_set(self, handle, at):
        task = self.current_task
        owner = {} if task is None else {'task': task}
        self.add('timer', timer=self._timers.of(handle), at=round(at, 6), label=callback_name(handle), **owner)

    def timer_cancelled(self, handle):
        number = self._timers.known(handle)
        if number is not None:
            self.add('timer-cancelled', timer=number)

    def cancel_requested(self, task, message):
        number = self._tasks.known(task)
        if number is not None:
            given = {} if message is None else {'message': str(message)}
            self.add('cancel', task=number, by=self._cause(), **given)

    def held(self, kind, thing):
        task = self.current_task
        by = {} if task is None else {'task': task}
        self.add(kind, what=type(thing).__name__, object=self._objects.of(thing), **by)

    # What is found out.

    def _end_step(self):
        task, self._step = self._step, None
        if task is not None:
            self._step_ended(task)

    def _step_ended(self, task):
        number = self._tasks.of(task)
        if task.done():
            self.add('done', task=number, **self._outcome(task))
        elif task._fut_waiter is None:
            self._waits[number] = None
            self.add('yield', task=number, frames=frames_of(task, self._is_own_code))
        else:
            self._waits[number] = weakref.ref(task._fut_waiter)
            self.add('wait', task=number, wait=self._wait(task))

    def _wait(self, task):
        described = describe_wait(task, self._is_own_code)
        wait = {'kind': described.kind, 'label': described.label}
        if described.thing is not None:
            wait['object'] = self._objects.of(described.thing)
        tasks = [self._tasks.known(other) for other in described.tasks]
        if any(tasks):
            wait['tasks'] = [other for other in tasks if other is not None]
        if described.timer is not None:
            wait['until'] = round(described.timer.when() + described.timer._loop.started, 6)
        wait['frames'] = frames_of(task, self._is_own_code)
        return wait

    def _why(self, number):
        if number not in self._waits:
            return 'starts'
        reference = self._waits[number]
        future = reference and reference()
        if future is None:
            return 'yielded' if reference is None else 'result'
        if not future.done():
            return 'cancelled'
        if future.cancelled():
            return 'cancelled'
        return 'result' if _peek(future) is None else 'error'

    def _outcome(self, task):
        if task.cancelled():
            return {'outcome': 'cancelled'}
        error = _peek(task)
        if error is not None:
            return {'outcome': 'failed', 'error': self._describe_error(error)}
        result = task.result()
        return {'outcome': 'finished'} if result is None else {'outcome': 'finished', 'result': show(result)}

    def _cause(self):
        if self._running is None:
            return OUTSIDE
        task = self._step or _task_of(self._running)
        if task is not None and self._tasks.known(task) is not None:
            return {'kind': 'task', 'task': self._tasks.of(task)}
        timer = self._timers.known(self._running)
        if timer is not None:
            return {'kind': 'timer', 'timer': timer}
        cause = {'kind': 'callback', 'label': callback_name(self._running)}
        origin = self._origins.get(self._running)
        return cause if origin is None else {**cause, 'task': origin}

    def _label(self, task, name):
        label = name
        if re.fullmatch(r'Task-\d+', name):
            label = call_label(task.get_coro(), self._is_own_code) or name
            if label == name:
                return name
        count = self._labels[label] = self._labels.get(label, 0) + 1
        return label if count == 1 else f'{label} #{count}'


def _task_of(handle):
    owner = getattr(handle._callback, '__self__', None)
    return owner if isinstance(owner, asyncio.Task) else None


def _is_own(task):
    return getattr(task.get_coro(), '__qualname__', None) in OWN_TASKS


def _peek(future):
    """Its exception, without counting as a look at it: what nobody else looks at must be told at the end."""
    if future.cancelled():
        return None
    return getattr(future, '_exception', None)
