# An address becomes a line: from the file, or by asking.
from .attempt import Failure
from .content import content_of, wish_for


class Asker:
    def __init__(self, options, store, hosts, fetcher, counts):
        self.options = options
        self.store = store
        self.hosts = hosts
        self.fetcher = fetcher
        self.counts = counts
        # Whether something was left because of --max-pages.
        self.left = False
        self.asked = 0

    async def ask(self, url, depth, hops):
        """None, where it is not asked for."""
        saved = self.store.get(url)
        again = self.options.retry_failed
        if saved and not ('error' in saved and again):
            self.counts.earlier += 'links' in saved
            return saved
        host, rules = await self.hosts.of(url)
        if not rules.allows(url):
            self.counts.kept_out += 1
            return None
        if self.asked >= self.options.max_pages:
            self.left = True
            return None
        self.asked += 1
        content = await self.content_of(url, host, hops)
        entry = {'url': url, 'depth': depth, **content}
        self.store.add(entry)
        self.count(entry)
        return entry

    async def content_of(self, url, host, hops):
        most = self.options.max_bytes
        wish = wish_for(most)
        try:
            answer = await self.fetcher.fetch(url, host, wish)
            return content_of(answer, url, hops, most)
        except Failure as failure:
            message, status = failure.message, failure.status
            return {'status': status, 'error': message}

    def count(self, entry):
        if 'links' in entry:
            self.counts.pages += 1
        elif 'location' not in entry:
            self.counts.failures += 1
        else:
            self.counts.redirects += 1
            # The way to a page is no page more.
            self.asked -= 1
