# How far it is, in a line of the terminal that is rewritten.
import asyncio
import os
import sys

INTERVAL = 0.1


class Progress:
    def __init__(self, counts, frontier):
        self.counts = counts
        self.frontier = frontier
        self.stream = sys.stderr

    async def show(self):
        """For a task of its own; shows nothing elsewhere."""
        while self.stream.isatty():
            self.clear()
            # A line that wraps could not be rewritten.
            columns = os.get_terminal_size(2).columns or 80
            self.write(self.line()[:columns - 1])
            await asyncio.sleep(INTERVAL)

    def line(self):
        counts = self.counts
        queued = counts.waiting + self.frontier.waiting
        return '  '.join([
            f'{counts.pages} pages',
            f'{counts.in_flight} in flight',
            f'{queued} queued',
            f'{counts.pages_per_second} pages/s',
            f'{counts.failures} failures',
        ])

    def say(self, text):
        """A line that stays."""
        self.clear()
        self.write(f'crawler: {text}\n')

    def clear(self):
        if self.stream.isatty():
            self.write('\r\x1b[K')

    def write(self, text):
        self.stream.write(text)
        self.stream.flush()
