# Every page once, two at a time.
import asyncio


SITE = {
    'home': ['news', 'about'],
    'news': ['sport', 'team'],
    'about': ['team'],
    'sport': [],
    'team': [],
}
seen = set()
places = asyncio.Semaphore(2)


async def fetch(page):
    await asyncio.sleep(1)
    print(page)
    return SITE[page]


async def crawl(page):
    if page in seen:
        return
    seen.add(page)
    async with places:
        links = await fetch(page)
    await asyncio.gather(*(crawl(link) for link in links))


async def main():
    await crawl('home')


asyncio.run(main())
