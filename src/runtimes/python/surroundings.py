"""All of the interpreter that a program sees as its own."""

import asyncio
import builtins
import functools
import itertools
import linecache
import os
import shutil
import sys
import time

import refusals
from guard import LimitReached
from top_level import AWAITED, Awaited
from virtual_loop import VirtualLoop


MISSING = object()

HOME = '/home/pyodide'
# Where a program finds itself: in memory, empty, and gone with the program.
FOLDER = '/tmp/program'


class Output:
    """A stream as `print` needs it, whose text goes to `write(stream, text, time, task)`."""

    encoding = 'utf-8'

    def __init__(self, stream, write, clock, recorder):
        self._stream = stream
        self._write = write
        self._clock = clock
        self._recorder = recorder

    def write(self, text):
        task = self._recorder.current_task
        self._recorder.flush()
        if not self._write(self._stream, text, self._clock.now, task):
            raise LimitReached
        return len(text)

    def flush(self):
        pass

    def isatty(self):
        return False


class Surroundings:
    """Put in place for a program, and put back after it."""

    def __init__(self, source, name, argv, write, clock, recorder, outside):
        numbers = itertools.count(1)

        def new_event_loop():
            return VirtualLoop(clock, numbers, lambda code: code.co_filename == name, recorder, outside)

        self._attributes = [
            (sys, 'argv', [name, *argv]),
            (sys, 'stdout', Output('stdout', write, clock, recorder)),
            (sys, 'stderr', Output('stderr', write, clock, recorder)),
            (asyncio.events, 'new_event_loop', new_event_loop),
            (asyncio, 'new_event_loop', new_event_loop),
            (time, 'sleep', clock.advance),
            (time, 'time', lambda: clock.seen),
            (time, 'monotonic', lambda: clock.seen),
            (time, 'perf_counter', lambda: clock.seen),
            *_holds(recorder),
            *refusals.replacements(),
        ]
        if outside is not None and outside.network.is_page:
            self._attributes.append((builtins, AWAITED, Awaited(outside.network)))
        # So that tracebacks and warnings can show its lines.
        linecache.cache[name] = (len(source), None, source.splitlines(keepends=True), name)

    def enter(self):
        # The host's own loop, which drives this interpreter, steps aside.
        self._running = asyncio._get_running_loop()
        asyncio._set_running_loop(None)
        self._before = [(owner, key, getattr(owner, key, MISSING)) for owner, key, _ in self._attributes]
        for owner, key, value in self._attributes:
            setattr(owner, key, value)
        self._hidden = {name: sys.modules.get(name) for name in refusals.HIDDEN_MODULES}
        sys.modules.update(dict.fromkeys(refusals.HIDDEN_MODULES))
        # What an earlier program left that did not come to its end.
        shutil.rmtree(FOLDER, ignore_errors=True)
        os.mkdir(FOLDER)
        os.chdir(FOLDER)

    def leave(self):
        for name, module in self._hidden.items():
            if module is None:
                sys.modules.pop(name, None)
            else:
                sys.modules[name] = module
        for owner, key, value in self._before:
            if value is MISSING:
                delattr(owner, key)
            else:
                setattr(owner, key, value)
        os.chdir(HOME)
        shutil.rmtree(FOLDER)
        asyncio._set_running_loop(self._running)


def _holds(recorder):
    """Locks and semaphores that tell the recorder who takes them and who gives them back."""

    def telling(owner):
        acquire, release = owner.acquire, owner.release

        @functools.wraps(acquire)
        async def telling_acquire(self):
            result = await acquire(self)
            recorder.held('acquired', self)
            return result

        @functools.wraps(release)
        def telling_release(self):
            if owner is asyncio.Semaphore or self.locked():
                recorder.held('released', self)
            release(self)

        return [(owner, 'acquire', telling_acquire), (owner, 'release', telling_release)]

    return [*telling(asyncio.Lock), *telling(asyncio.Semaphore)]
