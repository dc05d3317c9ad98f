"""Holds requests back, so that there are no more at once than the program allows."""

from collections import Counter

from outside import Arrival

from .errors import ClientConnectionError


class TCPConnector:
    """Who waits for a connection is served in the order of coming. 0 is no limit; a browser has limits of its own."""

    def __init__(self, *, limit=100, limit_per_host=0):
        self.limit = limit or 0
        self.limit_per_host = limit_per_host or 0
        self.closed = False
        self._used = Counter()
        self._exchanges = []
        self._waiters = []

    @property
    def has_waiters(self):
        return bool(self._waiters)

    async def close(self):
        """What is being read breaks off; who waits for a connection is cancelled."""
        self.closed = True
        waiters, self._waiters = self._waiters, []
        for _, turn in waiters:
            turn.cancel()
        for exchange in list(self._exchanges):
            exchange.disconnect()

    async def acquire(self, host):
        if self.closed:
            raise ClientConnectionError('Connector is closed.')
        if self._is_free(host):
            self._used[host] += 1
        else:
            await self._wait_in_line(host)

    def hold(self, exchange):
        """It has the connection that was acquired, until it gives it back."""
        self._exchanges.append(exchange)

    def release(self, host, exchange):
        self._exchanges.remove(exchange)
        self._give_back(host)

    async def _wait_in_line(self, host):
        waiter = host, Arrival('a free connection')
        self._waiters.append(waiter)
        for exchange in list(self._exchanges):
            exchange.read_ahead()
        try:
            await waiter[1]
        except BaseException:
            if waiter in self._waiters:
                self._waiters.remove(waiter)
            elif not waiter[1].cancelled():
                # It was given one, and was cancelled before it could run: that one goes to the next.
                self._give_back(host)
            raise

    def _give_back(self, host):
        self._used[host] -= 1
        for waiter in list(self._waiters):
            host, turn = waiter
            if self._is_free(host):
                self._waiters.remove(waiter)
                if not turn.done():
                    # Counted at once, so that nobody can slip in between.
                    self._used[host] += 1
                    turn.set_result(None)

    def _is_free(self, host):
        if self.limit and self._used.total() >= self.limit:
            return False
        return not self.limit_per_host or self._used[host] < self.limit_per_host
