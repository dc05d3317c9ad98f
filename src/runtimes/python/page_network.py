"""The network as the page has it: it fetches, and has to have its turn before anything can come."""

import asyncio
import json
import math

from pyodide.ffi import can_run_sync, run_sync, to_js

from guard import now
from outside import BrokenOff, Refused

CANNOT_WAIT = (
    'This browser cannot let a program wait for an answer here: call asyncio.run at the top level of the program, '
    'not in a function.'
)


class Pause(BaseException):
    """Raised out of a loop that can only wait for the page; the loop is run again when that has had its turn."""

    def __init__(self, seconds):
        super().__init__('the program waits for the page')
        # How long at most.
        self.seconds = seconds
        # The future until which the loop runs, if it is one.
        self.until = None

    def __await__(self):
        yield self.seconds


class PageNetwork:
    """`page` is a FetchNetwork of fetch-network.ts. Virtual time passes as real time does while it is waited for."""

    shows_redirects = False
    is_page = True

    def __init__(self, page, clock, about_to_wait, waited):
        self._page = page
        self._clock = clock
        self._about_to_wait = about_to_wait
        self._waited = waited
        # The loop that Pyodide brings promises with: the one that runs while nothing of the program's does.
        self._host_loop = asyncio._get_running_loop()
        # The real time at which waiting began.
        self._since = None
        # Whether whoever runs the loop takes a Pause.
        self.may_pause = False

    def send(self, number, request, body):
        self._page.send(number, json.dumps(request), to_js(body))

    def read(self, number, whole):
        self._page.read(number, whole)

    def drop(self, number):
        self._page.drop(number)

    def wait(self, deadline):
        while True:
            if self._since is None:
                self._since = now()
            taken = self._page.take().to_py()
            passed = now() - self._since
            left = math.inf if deadline is None else deadline - self._clock.now - passed
            if taken or left <= 0:
                self._since = None
                self._waited(passed)
                self._clock.passed_to(self._clock.now + passed if taken else deadline)
                return [(number, *_told(json.loads(text), content)) for number, text, content in taken]
            self._about_to_wait()
            if self.may_pause:
                raise Pause(left)
            if not can_run_sync():
                self._since = None
                raise RuntimeError(CANNOT_WAIT)
            self._wait_within(left)

    def _wait_within(self, seconds):
        """In the middle of whatever calls have led here."""
        loop = asyncio._get_running_loop()
        asyncio._set_running_loop(self._host_loop)
        try:
            run_sync(self._page.wait(seconds))
        finally:
            asyncio._set_running_loop(loop)


def _told(what, content):
    if 'refused' in what:
        return Refused(what['refused']), None
    if 'broken' in what:
        return BrokenOff(what['broken']), bytes(content)
    return (what, None) if content is None else (None, bytes(content))
