"""Runs one program from its text to its end, as `python NAME` would, on virtual time."""

import asyncio
import contextlib
import gc
import json
import sys
import traceback
import types

import refusals
from clock import Clock
from guard import LimitReached, TimeGuard
from outside import Outside
from page_network import PageNetwork
from recorder import Recorder
from request_log import RequestLog
from simulated_network import SimulatedNetwork
from surroundings import Surroundings
from top_level import can_stand_still, compile_to_stand_still
from virtual_loop import Blocked


# What the interpreter is made of stays: the collection after each program need not look through it.
gc.collect()
gc.freeze()


# How often the same frame may follow itself, and how many a full traceback has.
FEW = 3
MOST_LINES = 50


class Program:
    """One run: `run`, then `go_on` as long as either gives seconds to wait for the page's network; then `leave`.

    Before it leaves, the caller collects garbage: coroutines never awaited and errors never retrieved are told then. It
    does so from outside of Python, where warnings are placed at `sys:1`, as when an interpreter ends.

    `answer` and `page` are the network, if there is one: a simulated one, or the page's.
    """

    def __init__(self, source, name, argv, seconds, write, record, pause=None, answer=None, page=None):
        self._source = source
        self._name = name
        self._clock = Clock(pause)
        self._guard = TimeGuard(name, seconds)
        argv = list(argv)
        self._describe_error = lambda error: _describe_error(error, name)
        self._recorder = Recorder(self._clock, record, self._is_own_code, self._describe_error)
        self._outside = self._make_outside(argv, answer, page)
        self._surroundings = Surroundings(source, name, argv, write, self._clock, self._recorder, self._outside)

    def _make_outside(self, argv, answer, page):
        if answer is not None:
            network = SimulatedNetwork(answer, self._clock)
        elif page is not None:
            network = PageNetwork(page, self._clock, self._recorder.flush, self._guard.waited)
        else:
            return None
        return Outside(network, RequestLog(self._recorder, argv, self._describe_error))

    def _is_own_code(self, code):
        return code.co_filename == self._name

    def run(self):
        self._surroundings.enter()
        self._guard.start()
        self._course = _course_of(self._source, self._name, self._outside)
        return self.go_on()

    def go_on(self):
        # While it stood still the host's own loop had its turn, and may have come back.
        asyncio._set_running_loop(None)
        try:
            return next(self._course)
        except StopIteration as over:
            self._guard.stop()
            self._end = self._guard.end or over.value
        except BaseException:
            self._guard.stop()
            raise
        with contextlib.suppress(LimitReached):
            self._recorder.settle()
        self._recorder.flush()

    def leave(self):
        """Gives, as JSON, the end of the program and how many seconds it took."""
        self._recorder.flush()
        self._surroundings.leave()
        return json.dumps({'end': self._end, 'duration': round(self._clock.now, 6)})


def _course_of(source, name, outside):
    """Runs the program. Yields seconds to wait for the page's network, and returns how it ended."""
    main = types.ModuleType('__main__')
    main.__file__ = name
    before = sys.modules['__main__']
    sys.modules['__main__'] = main
    try:
        if outside is not None and outside.network.is_page:
            code = compile_to_stand_still(source, name)
        else:
            code = compile(source, name, 'exec')
        if can_stand_still(code):
            yield from eval(code, main.__dict__).__await__()
        else:
            exec(code, main.__dict__)
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
