# All the parts, put together for one run.
from types import SimpleNamespace

from .asker import Asker
from .counts import Counts
from .crawl import Crawl
from .fetcher import Fetcher
from .frontier import Frontier
from .hosts import Hosts
from .progress import Progress


def assemble(session, options, store):
    counts = Counts()
    frontier = Frontier()
    progress = Progress(counts, frontier)
    fetcher = Fetcher(session, options, counts)
    hosts = Hosts(fetcher, options, progress.say)
    asker = Asker(options, store, hosts, fetcher, counts)
    crawl = Crawl(options, frontier, asker)
    return SimpleNamespace(
        counts=counts, progress=progress, asker=asker, crawl=crawl
    )
