# Who may be asked for what: robots.txt, read once a host.
from urllib.parse import urlsplit

from . import robots
from .attempt import Failure, Wish
from .host import Host

# Of a robots.txt, so many bytes count.
MOST = 500_000
WISH = Wish(redirects=True, wants=lambda kind: True, most=MOST)


class Hosts:
    def __init__(self, fetcher, options, say):
        self.fetcher = fetcher
        self.options = options
        self.say = say
        self.known = {}

    async def of(self, url):
        """The host of an address, and its rules."""
        parts = urlsplit(url)
        origin = f'{parts.scheme}://{parts.netloc}'
        if origin not in self.known:
            self.known[origin] = Host(1 / self.options.rate)
        host = self.known[origin]
        async with host.reading:
            if host.rules is None:
                host.rules = await self.read_rules(origin, host)
        return host, host.rules

    async def read_rules(self, origin, host):
        url = f'{origin}/robots.txt'
        try:
            answer = await self.fetcher.fetch(url, host, WISH)
        except Failure as failure:
            status = failure.status or 500
            # There is none. Too many requests is no permission.
            if 400 <= status < 500 and status != 429:
                return robots.ALL_ALLOWED
            left = 'nothing else is asked for there'
            self.say(f'{url}: {failure.detail}; {left}')
            return robots.NONE_ALLOWED
        text = answer.body[:MOST].decode('utf-8-sig', 'replace')
        rules = robots.ReadRules(url, text)
        if host.slow_down(rules.delay):
            wish = f'{rules.delay:g} s between requests'
            self.say(f'{url} asks for {wish}')
        return rules
