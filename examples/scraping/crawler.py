# A crawler: saves the pages of a site, politely, resumably.
import asyncio
import sys

import aiohttp

from crawler.machine import assemble
from crawler.options import read_options
from crawler.robots import ROBOT
from crawler.signals import on_signal
from crawler.store import Store, StoreError
from crawler.usage import HELP, USAGE, UsageError

GO_ON = 'the same command goes on from there'


async def run(options, store):
    """Gives the exit code."""
    opening = aiohttp.ClientSession(
        headers={'User-Agent': f'{ROBOT}/1.0'},
        timeout=aiohttp.ClientTimeout(total=options.timeout),
        connector=aiohttp.TCPConnector(limit=0),
        cookie_jar=aiohttp.DummyCookieJar(),
    )
    async with opening as session:
        parts = assemble(session, options, store)
        progress, counts = parts.progress, parts.counts
        file = store.file
        if store.cut_off > 0:
            half = 'half a line at the end'
            progress.say(f'cut off {half} of {file}')
        crawling = parts.crawl.run()
        stopped = await until_signal(crawling, progress.show())
        progress.clear()
        print(counts.summary(), flush=True)
        if stopped:
            progress.say(f'stopped; {file} is whole: {GO_ON}')
        elif parts.asker.left:
            progress.say(f'there is more: {GO_ON}')
        if stopped:
            return 130
        if counts.pages + counts.earlier > 0:
            return 0
        reason = parts.crawl.reason
        if counts.kept_out and not reason:
            reason = ': kept out by robots.txt'
        progress.say(f'no page of {options.url} was saved{reason}')
        return 1


async def until_signal(crawling, showing):
    """Whether a signal ended it."""
    crawl = asyncio.create_task(crawling)
    show = asyncio.create_task(showing)
    forget = on_signal(crawl.cancel)
    try:
        await crawl
        return False
    except asyncio.CancelledError:
        return True
    finally:
        forget()
        show.cancel()


async def main():
    args = sys.argv[1:]
    if '--help' in args or '-h' in args:
        return print(HELP)
    try:
        options = read_options(args)
        store = Store(options.out, options.url)
        return await run(options, store)
    except UsageError as error:
        print(f'{USAGE}\ncrawler: {error}', file=sys.stderr)
        return 2
    except StoreError as error:
        print(f'crawler: {error}; {GO_ON}', file=sys.stderr)
        return 1


sys.exit(asyncio.run(main()))
