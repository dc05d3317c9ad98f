# Coroutines that take turns: a queue of those that are ready.
ready = []


def run():
    while ready:
        coro = ready.pop(0)
        try:
            next(coro)
        except StopIteration:
            continue
        ready.append(coro)


def count(name, to):
    for i in range(1, to + 1):
        print(f'{name} {i}')
        yield
    print(f'{name} is done')


ready += [count('a', 2), count('b', 3)]
run()
