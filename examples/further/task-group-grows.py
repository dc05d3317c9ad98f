# A task of the group starts more of them.
import asyncio

links = {
    'home': ['news', 'shop'],
    'news': [],
    'shop': ['basket'],
    'basket': [],
}


async def visit(group, page):
    await asyncio.sleep(1)
    print(f'visited {page}')
    for link in links[page]:
        group.create_task(visit(group, link))


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(visit(group, 'home'))
    print('all pages visited')


asyncio.run(main())
