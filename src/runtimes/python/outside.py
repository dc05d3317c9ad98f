"""What a program waits for outside of its loops: the answers to its requests.

A network brings them: simulated_network.py, where they come at moments of the program's own time, or
page_network.py, where the page fetches them. Its `wait` lets time go on until something has come.
"""

import asyncio


class Refused(OSError):
    """No answer came: there is no such host, it took no connection, or the page may not ask it."""


class BrokenOff(OSError):
    """The connection broke in the middle of an answer."""


class Arrival(asyncio.Future):
    """Done when something has come. A task that waits here is said to wait for its label."""

    def __init__(self, label, loop=None):
        super().__init__(loop=loop)
        self.label = label


class Transfer:
    """One request that has left, and what came of it so far."""

    def __init__(self, outside, number):
        self._outside = outside
        self._number = number
        self._arrival = None
        self._is_coming = False
        # Whether all of the body was asked for, or the next piece.
        self._asked_for_all = False
        self._waits_for_all = False
        # A dict of status, reason, url, redirects, headers, once it is there.
        self.head = None
        # A BrokenOff.
        self.error = None
        # Called with a piece of the body, no bytes at its end, and with the error, where either has come.
        self.told = None

    def wait_for_head(self, label):
        self._is_coming = True
        return self._expect(label)

    def wait_for_body(self, label, whole):
        """For all that is left of it, or for the next piece."""
        self._waits_for_all = whole
        if not self._is_coming:
            self._ask(whole)
        return self._expect(label)

    def drop(self):
        """Nobody wants what is still to come."""
        self._outside.drop(self._number)

    @property
    def is_awaited(self):
        return self._arrival is not None and not self._arrival.done()

    def came(self, what, content):
        """`what` is a head or an error, or None where there is only content."""
        self._is_coming = False
        arrival = self._arrival
        if isinstance(what, dict):
            self.head = what
        elif self.head is None:
            arrival.set_exception(what)
            return
        else:
            self.error = what
            self._tell(content)
            if what is None and content and self._waits_for_all and not self._asked_for_all:
                self._ask(True)
                return
        if not arrival.done():
            arrival.set_result(None)

    def _tell(self, content):
        if content:
            self.told(content, None)
        if self.error is not None:
            self.told(None, self.error)
        elif self._asked_for_all or not content:
            self.told(b'', None)

    def _ask(self, whole):
        self._is_coming, self._asked_for_all = True, whole
        self._outside.network.read(self._number, whole)

    def _expect(self, label):
        self._arrival = Arrival(label)
        return self._arrival


class Outside:
    """All that one program waits for."""

    def __init__(self, network, log):
        self.network = network
        self.log = log
        self._transfers = {}
        self._sent = 0

    def send(self, method, url, headers, body, follow):
        """Sends a request. `headers` are pairs; `follow` tells whether redirects are followed on the way."""
        self._sent += 1
        request = {'method': method, 'url': url, 'headers': headers, 'followRedirects': follow}
        self.network.send(self._sent, request, body)
        transfer = self._transfers[self._sent] = Transfer(self, self._sent)
        return transfer

    def drop(self, number):
        if self._transfers.pop(number, None) is not None:
            self.network.drop(number)

    @property
    def is_awaited(self):
        return any(transfer.is_awaited for transfer in self._transfers.values())

    def wait(self, deadline):
        """Lets time go on to the next arrivals or to `deadline`, whichever is first. None: neither will ever come."""
        return self.network.wait(deadline)

    def deliver(self, arrivals):
        for number, what, content in arrivals:
            if number in self._transfers:
                self._transfers[number].came(what, content)
