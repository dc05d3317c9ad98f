# What has happened so far.
import time


class Counts:
    def __init__(self):
        self.pages = 0
        self.redirects = 0
        self.failures = 0
        self.kept_out = 0
        # Pages that the file had from earlier runs.
        self.earlier = 0
        self.requests = 0
        # Requests that have to wait for their turn.
        self.waiting = 0
        self.in_flight = 0
        self.most = 0
        self.start = time.perf_counter()

    def begin(self):
        self.requests += 1
        self.in_flight += 1
        self.most = max(self.most, self.in_flight)

    def end(self):
        self.in_flight -= 1

    @property
    def seconds(self):
        return time.perf_counter() - self.start

    @property
    def pages_per_second(self):
        return f'{self.pages / self.seconds:.1f}'

    def summary(self):
        rows = [
            ('pages', self.pages, ''),
            ('from earlier', self.earlier, ''),
            ('redirects', self.redirects, ''),
            ('failures', self.failures, ''),
            ('kept out', self.kept_out, ' by robots.txt'),
            ('requests', self.requests, ''),
            ('in flight', self.most, ' at most'),
            ('seconds', f'{self.seconds:.1f}', ''),
            ('pages/s', self.pages_per_second, ''),
        ]
        return '\n'.join(
            f'{name:<12} {value:>7}{more}'
            for name, value, more in rows
        )
