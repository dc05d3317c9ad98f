"""Runs one program from its text to its end, as `python NAME` would, on virtual time."""

import asyncio
import contextlib
import functools
import gc
import itertools
import json
import linecache
import sys
import time
import traceback
import types

import refusals
from guard import LimitReached, TimeGuard
from recorder import Recorder
from virtual_loop import Blocked, Clock, VirtualLoop


# What the interpreter is made of stays: the collection after each program need not look through it.
gc.collect()
gc.freeze()


# How often the same frame may follow itself, and how many a full traceback has.
FEW = 3
MOST_LINES = 50


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


class Program:
    """One run, in two calls.

    Between them the caller collects garbage: coroutines never awaited and errors never retrieved are told then. It
    does so from outside of Python, where warnings are placed at `sys:1`, as when an interpreter ends.
    """

    def __init__(self, source, name, argv, seconds, write, record, pause=None):
        self._source = source
        self._name = name
        self._clock = Clock(pause)
        self._guard = TimeGuard(name, seconds)
        self._recorder = Recorder(self._clock, record, self._is_own_code, lambda error: _describe_error(error, name))
        self._surroundings = Surroundings(source, name, list(argv), write, self._clock, self._recorder)

    def _is_own_code(self, code):
        return code.co_filename == self._name

    def run(self):
        self._surroundings.enter()
        self._guard.start()
        try:
            end = _end_of(self._source, self._name)
        finally:
            self._guard.stop()
        self._end = self._guard.end or end
        with contextlib.suppress(LimitReached):
            self._recorder.settle()
        self._recorder.flush()

    def leave(self):
        """Gives, as JSON, the end of the program and how many seconds it took."""
        self._recorder.flush()
        self._surroundings.leave()
        return json.dumps({'end': self._end, 'duration': round(self._clock.now, 6)})


class Surroundings:
    """All of the interpreter that a program sees as its own, put in place for it and put back after it."""

    def __init__(self, source, name, argv, write, clock, recorder):
        numbers = itertools.count(1)

        def new_event_loop():
            return VirtualLoop(clock, numbers, lambda code: code.co_filename == name, recorder)

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
        # So that tracebacks and warnings can show its lines.
        linecache.cache[name] = (len(source), None, source.splitlines(keepends=True), name)

    def enter(self):
        # The host's own loop, which drives this interpreter, steps aside.
        self._running = asyncio._get_running_loop()
        asyncio._set_running_loop(None)
        self._before = [(owner, key, getattr(owner, key)) for owner, key, _ in self._attributes]
        for owner, key, value in self._attributes:
            setattr(owner, key, value)
        self._hidden = {name: sys.modules.get(name) for name in refusals.HIDDEN_MODULES}
        sys.modules.update(dict.fromkeys(refusals.HIDDEN_MODULES))

    def leave(self):
        for name, module in self._hidden.items():
            if module is None:
                sys.modules.pop(name, None)
            else:
                sys.modules[name] = module
        for owner, key, value in self._before:
            setattr(owner, key, value)
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


def _end_of(source, name):
    main = types.ModuleType('__main__')
    main.__file__ = name
    before = sys.modules['__main__']
    sys.modules['__main__'] = main
    try:
        exec(compile(source, name, 'exec'), main.__dict__)
        return {'reason': 'finished'}
    except Blocked as blocked:
        return _blocked(blocked.waiting)
    except LimitReached:
        return {'reason': 'limit', 'limit': 'output', 'message': 'The program did too much and was stopped.'}
    except SystemExit as leaving:
        # Text or a number other than 0 is a failure; sys.exit() is a way to finish.
        return {'reason': 'finished'} if not leaving.code else _failed(leaving, name)
    except MemoryError as error:
        # What the program held is given back first: to tell of it takes memory too.
        main.__dict__.clear()
        traceback.clear_frames(error.__traceback__)
        return _failed(error, name)
    except BaseException as error:
        return _failed(error, name)
    finally:
        sys.modules['__main__'] = before


def _blocked(waiting):
    lines = [
        f"  {one['task']} waits for {one['on']}" + (f" at line {one['line']}" if one['line'] else '')
        for one in waiting
    ]
    message = '\n'.join(['nothing is ready and no timer is pending:', *lines])
    return {'reason': 'blocked', 'message': message, 'waiting': waiting}


def _failed(error, name):
    return {'reason': 'failed', 'error': _describe_error(error, name)}


def _describe_error(error, name):
    described = {'name': type(error).__name__, 'message': refusals.explain(error)}
    if isinstance(error, SyntaxError) and error.filename == name:
        described['message'] = error.msg
        described['position'] = {'line': error.lineno or 1, 'column': error.offset or 1}
        return described
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename == name]
    if frames:
        described['position'] = {'line': frames[-1].lineno}
        described['stack'] = _fold([f'{frame.name}, line {frame.lineno}' for frame in reversed(frames)])
    described['full'] = ''.join(traceback.format_exception(error, limit=MOST_LINES))
    return described


def _fold(frames):
    """Endless recursion is the same frame over and over: a few of them say it."""
    return [frame for i, frame in enumerate(frames) if i < FEW or frames[i - FEW : i] != [frame] * FEW]
