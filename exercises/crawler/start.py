# One page after the other, one of them twice.
import asyncio


SITE = {
    'home': ['news', 'about'],
    'news': ['sport', 'team'],
    'about': ['team'],
    'sport': [],
    'team': [],
}


async def fetch(page):
    await asyncio.sleep(1)
    print(page)
    return SITE[page]


async def crawl(page):
    links = await fetch(page)
    for link in links:
        await crawl(link)


async def main():
    await crawl('home')


asyncio.run(main())
