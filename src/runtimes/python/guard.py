"""Ends programs that use up what they may."""

import sys
import time

# Taken before a program is shown another time.
now = time.perf_counter

TOOL = 4
# Reading the clock costs more than most loops' bodies: it is read once in so many turns.
TURNS_PER_LOOK = 512


class LimitReached(BaseException):
    """The program has used up what it may. No program can catch it by accident, and none can go on after it."""


class TimeGuard:
    """Looks at the real clock now and then, at the program's own loops and calls, and says in which line it was."""

    def __init__(self, name, seconds):
        self._name = name
        self._seconds = seconds
        self._turns = 0
        self.end = None

    def start(self):
        self._deadline = now() + self._seconds
        events = sys.monitoring.events
        sys.monitoring.use_tool_id(TOOL, 'limit')
        sys.monitoring.register_callback(TOOL, events.JUMP, self._look)
        sys.monitoring.register_callback(TOOL, events.PY_START, self._look)
        sys.monitoring.set_events(TOOL, events.JUMP | events.PY_START)
        # What an earlier program switched off may be this one's.
        sys.monitoring.restart_events()

    def waited(self, seconds):
        """What a program waits for the network is not time that it takes."""
        self._deadline += seconds

    def stop(self):
        sys.monitoring.set_events(TOOL, 0)
        sys.monitoring.free_tool_id(TOOL)

    def _look(self, code, *_):
        if code.co_filename != self._name:
            return sys.monitoring.DISABLE
        self._turns += 1
        if self.end is None:
            if self._turns % TURNS_PER_LOOK or now() < self._deadline:
                return None
            line = sys._getframe(1).f_lineno
            message = f'The program was still running after {self._seconds:g} seconds, in line {line}, and was stopped.'
            self.end = {'reason': 'limit', 'limit': 'time', 'message': message, 'line': line}
        raise LimitReached
