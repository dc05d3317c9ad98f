# The answer comes when nobody listens any more.
import asyncio


def lookup(name, answer):
    age = 36 if name == 'Ada' else 41
    asyncio.get_running_loop().call_later(1, answer, age)


async def ask(name):
    found = 0

    def answer(age):
        nonlocal found
        found = age

    lookup(name, answer)
    return f'{name} {found}'


async def main():
    answers = await asyncio.gather(ask('Ada'), ask('Alan'))
    for answer in answers:
        print(answer)


asyncio.run(main())
