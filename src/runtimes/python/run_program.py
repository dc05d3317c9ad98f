"""Runs one program from its text to its end, as `python NAME` would, on virtual time."""

import asyncio
import gc
import itertools
import json
import linecache
import sys
import time
import traceback
import types

from virtual_loop import Blocked, Clock, VirtualLoop


# What the interpreter is made of stays: the collection after each program need not look through it.
gc.collect()
gc.freeze()


class LimitReached(BaseException):
    """The program has printed more than it may. No program can catch it by accident."""


class Output:
    """A stream as `print` needs it, whose text goes to `write(stream, text, time)`."""

    encoding = 'utf-8'

    def __init__(self, stream, write, clock):
        self._stream = stream
        self._write = write
        self._clock = clock

    def write(self, text):
        if not self._write(self._stream, text, self._clock.now):
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

    def __init__(self, source, name, argv, write, pause=None):
        self._source = source
        self._name = name
        self._clock = Clock(pause)
        self._surroundings = Surroundings(source, name, list(argv), write, self._clock)

    def run(self):
        self._surroundings.enter()
        self._end = _end_of(self._source, self._name)

    def leave(self):
        """Gives, as JSON, the end of the program and how many seconds it took."""
        self._surroundings.leave()
        return json.dumps({'end': self._end, 'duration': round(self._clock.now, 6)})


class Surroundings:
    """All of the interpreter that a program sees as its own, put in place for it and put back after it."""

    def __init__(self, source, name, argv, write, clock):
        numbers = itertools.count(1)

        def new_event_loop():
            return VirtualLoop(clock, numbers, lambda code: code.co_filename == name)

        self._attributes = [
            (sys, 'argv', [name, *argv]),
            (sys, 'stdout', Output('stdout', write, clock)),
            (sys, 'stderr', Output('stderr', write, clock)),
            (asyncio.events, 'new_event_loop', new_event_loop),
            (asyncio, 'new_event_loop', new_event_loop),
            (time, 'sleep', clock.advance),
            (time, 'time', lambda: clock.now),
            (time, 'monotonic', lambda: clock.now),
            (time, 'perf_counter', lambda: clock.now),
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

    def leave(self):
        for owner, key, value in self._before:
            setattr(owner, key, value)
        asyncio._set_running_loop(self._running)


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
        return {'reason': 'limit', 'limit': 'output', 'message': 'The program printed too much and was stopped.'}
    except SystemExit as leaving:
        # Text or a number other than 0 is a failure; sys.exit() is a way to finish.
        return {'reason': 'finished'} if not leaving.code else _failed(leaving, name)
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
    described = {'name': type(error).__name__, 'message': str(error)}
    if isinstance(error, SyntaxError) and error.filename == name:
        described['message'] = error.msg
        described['position'] = {'line': error.lineno or 1, 'column': error.offset or 1}
    else:
        frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename == name]
        if frames:
            described['position'] = {'line': frames[-1].lineno}
            described['stack'] = [f'{frame.name}, line {frame.lineno}' for frame in reversed(frames)]
    return {'reason': 'failed', 'error': described}
