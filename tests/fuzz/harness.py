"""What generated programs run on: the tests' virtual loop, with one order wherever CPython's is that of addresses.

Executed after tests/asyncio/cpython/virtual_loop.py, in the same namespace.
"""

import gc
import warnings
from asyncio import taskgroups

warnings.simplefilter("ignore")
# Finalisers of what a program left behind must not run inside the next one.
gc.disable()


class OrderedSet(dict):
    """A set that is iterated in the order of insertion."""

    def __init__(self, items=()):
        super().__init__((item, None) for item in items)

    def add(self, item):
        self[item] = None

    def discard(self, item):
        self.pop(item, None)


tasks.set = OrderedSet
taskgroups.set = OrderedSet


class Log(list):
    """What happened. Frozen once the clean-up cannot go on either, for only finalisers could still write to it."""

    latest = None

    def __init__(self):
        super().__init__()
        self.deadlocks = 0
        Log.latest = self

    def append(self, line):
        if self.deadlocks < 2 or line.startswith("raised "):
            super().append(line)


class Deadlock(BaseException):
    pass


class FuzzSelector(Selector):
    def select(self, timeout):
        if timeout is None:
            Log.latest.deadlocks += 1
            raise Deadlock
        return super().select(timeout)


class FuzzLoop(VirtualLoop):
    def __init__(self):
        super().__init__()
        self._selector = FuzzSelector(self)


programs_run = 0


def run_generated(source):
    global programs_run
    programs_run += 1
    if programs_run % 50 == 0:
        gc.collect()
    names = {"asyncio": asyncio, "loop_factory": FuzzLoop, "Log": Log}
    exec(compile(source, "program.py", "exec"), names)
    return "\n".join(names["out"])
