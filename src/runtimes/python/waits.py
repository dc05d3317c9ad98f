"""What a task waits on, and where: found in the coroutines that it stands in."""

import asyncio
import gc
from dataclasses import dataclass, field

from outside import Arrival

MOST_FRAMES = 50

# Of coroutines, generators and asynchronous generators.
FRAMES = ('cr_frame', 'gi_frame', 'ag_frame')
AWAITED = ('cr_await', 'gi_yieldfrom', 'ag_await')
# What stands between a coroutine and who awaits it, and tells nothing of it.
WRAPPERS = {'coroutine_wrapper', 'async_generator_asend', 'async_generator_athrow', 'anext_awaitable'}

KINDS = {
    'Lock': 'lock',
    'Semaphore': 'semaphore',
    'BoundedSemaphore': 'semaphore',
    'Condition': 'condition',
    'Event': 'event',
    'Barrier': 'barrier',
}


@dataclass
class Wait:
    kind: str
    label: str
    # The lock, queue, event or future.
    thing: object = None
    tasks: list = field(default_factory=list)
    timer: object = None


def coroutines_of(task):
    """The outermost first."""
    chain = []
    awaited = task.get_coro()
    while awaited is not None:
        if type(awaited).__name__ in WRAPPERS:
            awaited = next(iter(gc.get_referents(awaited)), None)
        frame = frame_of(awaited)
        if frame is None:
            break
        chain.append(awaited)
        awaited = next(filter(None, (getattr(awaited, name, None) for name in AWAITED)), None)
    return chain


def frame_of(coroutine):
    return next(filter(None, (getattr(coroutine, name, None) for name in FRAMES)), None)


def frames_of(task, is_own_code):
    """Every coroutine of the program's own, the innermost last."""
    frames = map(frame_of, coroutines_of(task))
    own = [frame for frame in frames if is_own_code(frame.f_code)]
    return [{'function': frame.f_code.co_name, 'line': frame.f_lineno} for frame in own[-MOST_FRAMES:]]


def describe_wait(task, is_own_code):
    future = task._fut_waiter
    if isinstance(future, Arrival):
        return Wait('io', future.label, future)
    if isinstance(future, asyncio.Task):
        return Wait('task', future.get_name(), tasks=[future])
    if isinstance(future, asyncio.tasks._GatheringFuture):
        return Wait('gather', f'gather of {len(future._children)}', future, list(dict.fromkeys(future._children)))
    chain = coroutines_of(task)
    frame = chain[-1].cr_frame if chain and hasattr(chain[-1], 'cr_frame') else None
    if frame is not None and not is_own_code(frame.f_code):
        name, variables = chain[-1].__qualname__, frame.f_locals
        if len(chain) > 1 and chain[-2].__qualname__ == 'Queue.join':
            # It waits for an event of the queue's own.
            name, variables = 'Queue.join', chain[-2].cr_frame.f_locals
        found = _of_library(name, variables, future)
        if found is not None:
            return found
    return _shielded(future) or Wait('future', 'a Future', future)


def _of_library(name, variables, future):
    """`name` is the innermost coroutine, one of asyncio's own."""
    if name == 'sleep':
        return Wait('sleep', f"sleep {_number(variables['delay'])} s", timer=variables.get('h'))
    if name == '_wait':
        futures = list(variables['fs'])
        return Wait('wait', f'wait of {len(futures)}', future, futures)
    owner = variables.get('self')
    if name.startswith('TaskGroup.'):
        return Wait('group', f'TaskGroup of {len(owner._tasks)}', owner, list(owner._tasks))
    method = name.rpartition('.')[2]
    kind = type(owner).__name__
    if isinstance(owner, asyncio.Queue):
        return Wait(f'queue.{method}', f'{kind}.{method}', owner)
    if kind in KINDS:
        return Wait(KINDS[kind], f'{kind}.{method}', owner)
    return None


def _shielded(future):
    for callback, _ in getattr(future, '_callbacks', None) or ():
        if getattr(callback, '__qualname__', '').startswith('shield.'):
            cells = zip(callback.__code__.co_freevars, callback.__closure__ or ())
            inner = next((cell.cell_contents for name, cell in cells if name == 'inner'), None)
            kind = 'Task' if isinstance(inner, asyncio.Task) else 'Future'
            return Wait('shield', f'shield of {kind}', future, [inner] if kind == 'Task' else [])
    return None


def _number(value):
    return int(value) if value == int(value) else value
