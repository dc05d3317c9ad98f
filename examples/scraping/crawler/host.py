# A host is asked no more often than it likes.
import asyncio


class Host:
    def __init__(self, interval):
        """interval: seconds between two requests, at least."""
        self.interval = interval
        # What robots.txt says, once it has been read.
        self.rules = None
        # Held by whoever reads it.
        self.reading = asyncio.Lock()
        self.gate = asyncio.Lock()
        self.next = 0

    async def turn(self):
        """Waits for a turn, behind those who came before."""
        loop = asyncio.get_running_loop()
        async with self.gate:
            # Somebody may have asked for a pause meanwhile.
            while loop.time() < self.next:
                await asyncio.sleep(self.next - loop.time())
            self.next = loop.time() + self.interval

    def pause(self, seconds):
        """Nobody has a turn for so many seconds."""
        until = asyncio.get_running_loop().time() + seconds
        self.next = max(self.next, until)

    def slow_down(self, interval):
        """Whether these seconds are more than it took so far."""
        if interval <= self.interval:
            return False
        self.interval = interval
        self.pause(interval)
        return True
