# A future turns a callback into something to await.
import asyncio


def lookup(name, answer):
    age = 36 if name == 'Ada' else 41
    asyncio.get_running_loop().call_later(1, answer, age)


async def ask(name):
    loop = asyncio.get_running_loop()
    found = loop.create_future()
    lookup(name, found.set_result)
    return f'{name} {await found}'


async def main():
    answers = await asyncio.gather(ask('Ada'), ask('Alan'))
    for answer in answers:
        print(answer)


asyncio.run(main())
