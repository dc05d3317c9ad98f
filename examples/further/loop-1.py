# A generator stops where it yields, and goes on when asked.
def worker():
    print('worker starts')
    yield
    print('worker goes on')
    return 'its result'


coro = worker()
print('nothing has run so far')
next(coro)
print('the worker has stopped, we have not')
try:
    next(coro)
except StopIteration as stop:
    print(f'it is done: {stop.value}')
