import asyncio


class VirtualLoop(asyncio.BaseEventLoop):
    """A loop without sockets, whose clock jumps where it would wait."""

    def __init__(self):
        super().__init__()
        self._now = 0.0
        self._selector = self

    def time(self):
        return self._now

    def select(self, timeout):
        # Asked when nothing is ready: how long until the next timer.
        if timeout is None:
            raise RuntimeError('nothing is ready, and no timer is set')
        self._now += timeout
        return []

    def _process_events(self, events):
        pass

    def _write_to_self(self):
        pass
