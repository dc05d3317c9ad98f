# The crawl: workers that visit one level after another.
import asyncio

from .urls import host_of


class Crawl:
    def __init__(self, options, frontier, asker):
        self.options = options
        self.frontier = frontier
        self.asker = asker
        # Why there may be no page at all.
        self.reason = ''
        self.depth = 0

    async def run(self):
        self.frontier.add(self.options.url)
        while self.frontier.descend():
            try:
                await self.visit_level()
            except ExceptionGroup as group:
                # One worker could not save its page; that
                # ended all.
                raise group.exceptions[0] from None
            self.depth += 1

    async def visit_level(self):
        async with asyncio.TaskGroup() as group:
            for _ in range(self.options.concurrency):
                group.create_task(self.worker())

    async def worker(self):
        while (url := self.frontier.take()) is not None:
            await self.visit(url)

    async def visit(self, url):
        """With what it redirects to: of the same depth."""
        hops = 0
        while url is not None and self.frontier.claim(url):
            entry = await self.asker.ask(url, self.depth, hops)
            if entry is None:
                return
            if self.depth < self.options.depth:
                for link in entry.get('links', []):
                    if self.is_inside(link):
                        self.frontier.add(link)
            url = self.next(entry)
            hops += 1

    def next(self, entry):
        """Where a redirect leads, if we go there."""
        if 'error' in entry:
            self.reason = self.reason or f': {entry["error"]}'
        location = entry.get('location')
        if location is None or self.is_inside(location):
            return location
        text = f': it leads to {host_of(location)}, see --host'
        self.reason = self.reason or text
        return None

    def is_inside(self, url):
        return host_of(url) in self.options.hosts
