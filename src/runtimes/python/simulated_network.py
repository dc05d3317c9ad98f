"""A network that is only simulated: every answer is known at once, and with it the moment at which it comes.

The rules are those of src/site/network.ts, which the other languages keep to as well.
"""

import asyncio
import json

from pyodide.ffi import to_js

from outside import BrokenOff, Refused


class SimulatedNetwork:
    """`answer(request, body)` gives the answer as JSON, and its body."""

    shows_redirects = True
    is_page = False

    def __init__(self, answer, clock):
        self._answer = answer
        self._clock = clock
        self._bodies = {}
        # When what somebody waits for comes, and what it is.
        self._coming = {}

    def send(self, number, request, body):
        text, content = self._answer(json.dumps(request), to_js(body))
        answer = json.loads(text)
        loop = asyncio.get_running_loop()

        def moment(after):
            return loop.started + round(loop.time() + after, 6)

        if 'refused' in answer:
            self._coming[number] = moment(answer['after']), Refused(answer['refused']), None
        elif 'status' in answer:
            self._coming[number] = moment(answer['headAfter']), answer, None
            body = b'' if content is None else content.to_bytes()
            self._bodies[number] = moment(answer['bodyAfter']), body, answer.get('broken', False)

    def read(self, number, whole):
        moment, body, broken = self._bodies[number]
        self._bodies[number] = moment, b'', broken
        ends = whole or not body
        error = BrokenOff('the connection broke') if broken and ends else None
        self._coming[number] = max(moment, self._clock.now), error, body

    def drop(self, number):
        self._coming.pop(number, None)
        self._bodies.pop(number, None)

    def wait(self, deadline):
        moment = min((moment for moment, *_ in self._coming.values()), default=None)
        if moment is None or deadline is not None and deadline < moment:
            if deadline is None:
                return None
            self._clock.advance_to(deadline)
            return []
        self._clock.advance_to(moment)
        due = [number for number, (moment, *_) in self._coming.items() if moment <= self._clock.now]
        return [(number, *self._coming.pop(number)[1:]) for number in due]
