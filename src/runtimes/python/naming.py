"""What things of a program are called in its Recording: numbers, labels, values."""

import itertools
import reprlib
import weakref

CALLBACK_NAMES = {
    '_set_result_unless_cancelled': 'sleep',
    'gather.<locals>._done_callback': 'gather',
    'Timeout._on_timeout': 'timeout',
    '_hand_over': 'thread',
    '_release_waiter': 'wait',
    '_wait.<locals>._on_completion': 'wait',
    'shield.<locals>._inner_done_callback': 'shield',
    'shield.<locals>._outer_done_callback': 'shield',
    '_AsCompletedIterator._handle_completion': 'as_completed',
    '_AsCompletedIterator._handle_timeout': 'as_completed',
    'TaskGroup._on_task_done': 'TaskGroup',
}

LONGEST_LABEL = 80
LONGEST_RESULT = 120

_repr = reprlib.Repr(maxstring=80, maxother=80, maxlist=10, maxdict=10, maxtuple=10)


class Numbers:
    """Numbers things from 1, in the order in which it meets them, and does not keep them alive."""

    def __init__(self):
        self._numbers = {}
        self._next = itertools.count(1)

    def known(self, thing):
        number, reference = self._numbers.get(id(thing), (None, None))
        return number if reference is not None and reference() is thing else None

    def of(self, thing):
        number = self.known(thing)
        if number is None:
            number = next(self._next)
            self._numbers[id(thing)] = (number, weakref.ref(thing))
        return number


def show(value):
    try:
        text = _repr.repr(value)
    except BaseException:
        return 'a value that cannot be shown'
    return text if len(text) <= LONGEST_RESULT else text[: LONGEST_RESULT - 1] + '…'


def callback_name(handle):
    callback = handle._callback
    callback = getattr(callback, 'func', callback)
    name = getattr(callback, '__qualname__', None) or type(callback).__name__
    return CALLBACK_NAMES.get(name) or name.rpartition('.')[2].replace('<lambda>', 'callback')


def call_label(coro, is_own_code):
    """`worker(1)`: of the arguments only plain values say something in a few letters."""
    frame = getattr(coro, 'cr_frame', None)
    if frame is None or not is_own_code(frame.f_code):
        return None
    code = frame.f_code
    values = [frame.f_locals.get(name) for name in code.co_varnames[: code.co_argcount]]
    if code.co_flags & 4:
        values += frame.f_locals.get(code.co_varnames[code.co_argcount + code.co_kwonlyargcount], ())
    shown = [_plain(value) for value in values if type(value) in (str, int, float, bool)]
    label = f'{code.co_name}({", ".join(shown)})' if shown else code.co_name
    return label if len(label) <= LONGEST_LABEL else label[: LONGEST_LABEL - 1] + '…'


def _plain(value):
    if isinstance(value, str):
        return f"'{value}'"
    if isinstance(value, bool):
        return str(value).lower()
    return str(int(value)) if value == int(value) else str(value)
