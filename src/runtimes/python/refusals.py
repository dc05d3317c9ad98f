"""What a program here cannot have, and the sentences that say why."""

import builtins
import os
import socket
import subprocess
import sys
import threading

NO_SOCKETS = 'There are no sockets here: this Python runs inside the page, which may not open any.'
NO_THREADS = 'There are no threads here: this Python runs inside the page, in one thread of its own.'
NO_PROCESSES = 'There are no other processes here: this Python runs inside the page.'
NO_INPUT = 'input() has nobody to ask: the program runs to its end before anything of it is shown.'

# Roads out of the interpreter, into the page's JavaScript.
HIDDEN_MODULES = ('js', 'pyodide_js', 'pyodide.code', 'pyodide.http', 'micropip', 'ctypes', '_ctypes')


# A message may be as long as memory allows; nobody reads more of it than this.
LONGEST = 10_000


def _refuse(error, sentence):
    def refuse(*args, **kwargs):
        raise error(sentence)

    return refuse


def replacements():
    """(owner, name, value) of what is put in place while a program runs."""
    return [
        (builtins, 'input', _refuse(RuntimeError, NO_INPUT)),
        (socket, 'socket', _refuse(OSError, NO_SOCKETS)),
        (socket, 'create_connection', _refuse(OSError, NO_SOCKETS)),
        (socket, 'getaddrinfo', _refuse(OSError, NO_SOCKETS)),
        (threading.Thread, 'start', _refuse(RuntimeError, NO_THREADS)),
        (subprocess, 'Popen', _refuse(OSError, NO_PROCESSES)),
        (os, 'system', _refuse(OSError, NO_PROCESSES)),
        (os, '_exit', sys.exit),
    ]


def explain(error):
    """The message of an error, and a sentence more where the reason is this place."""
    try:
        message = str(error)[:LONGEST]
    except BaseException:
        return 'an error that cannot be shown'
    if isinstance(error, ModuleNotFoundError):
        if error.name in HIDDEN_MODULES:
            return f"No module named '{error.name}': a program here cannot reach the page around it."
        return f"{message}. A program here may import Python's own library, and the client of aiohttp."
    if isinstance(error, MemoryError) and not message:
        return 'the 512 MB of memory that Python has here are used up'
    return message
