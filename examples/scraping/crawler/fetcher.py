# A request with all its attempts.
import asyncio
from itertools import count

from .attempt import Failure, attempt
from .backoff import LONGEST, backoff


class Fetcher:
    def __init__(self, session, options, counts):
        self.session = session
        self.options = options
        self.counts = counts

    async def fetch(self, url, host, wish):
        for failures in count():
            await self.turn(host, failures)
            try:
                return await self.attempt(url, wish)
            except Failure as failure:
                last = failures == self.options.retries
                if last or not failure.again:
                    raise
                if failure.after > LONGEST:
                    raise too_late(failure) from None
                # The host as a whole wants to be left alone.
                host.pause(failure.after)

    async def turn(self, host, failures):
        self.counts.waiting += 1
        try:
            if failures > 0:
                first = self.options.backoff
                await asyncio.sleep(backoff(failures, first))
            await host.turn()
        finally:
            self.counts.waiting -= 1

    async def attempt(self, url, wish):
        self.counts.begin()
        try:
            return await attempt(self.session, url, wish)
        finally:
            self.counts.end()


def too_late(failure):
    seconds = round(failure.after)
    text = f'{failure.message}, back in {seconds} s'
    return Failure(text, failure.status)
