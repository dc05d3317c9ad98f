"""Programs that wait for the page's network have to stand still while the page has its turn, in any browser.

Only a coroutine can stand still. So where a program runs a loop at its top level, that call becomes an await, and the
whole program a coroutine; whoever runs it goes on with it when the page has had its turn. What the program says, and in
which lines, stays as it is.
"""

import ast
import asyncio
import inspect

from page_network import Pause

# What the calls are made through. No program has a name with a space in it.
AWAITED = 'run awaited'

RUNNING = {'run', 'run_forever', 'run_until_complete'}


def compile_to_stand_still(source, name):
    """The program as code that gives a coroutine, if it asks for pages and runs a loop at its top level."""
    # Whatever is wrong with its text is found before it's changed: to await at the top level is an error.
    code = compile(source, name, 'exec')
    tree = ast.parse(source, name)
    if 'aiohttp' not in _modules_of(tree):
        return code
    tree = _Calls(_names_of_run(tree)).visit(tree)
    return compile(tree, name, 'exec', ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)


def can_stand_still(code):
    return bool(code.co_flags & inspect.CO_COROUTINE)


def _modules_of(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module


def _names_of_run(tree):
    imports = (node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module == 'asyncio')
    return {alias.asname or alias.name for node in imports for alias in node.names if alias.name == 'run'}


class _Calls(ast.NodeTransformer):
    def __init__(self, names):
        self._names = names

    def visit_Call(self, call):
        self.generic_visit(call)
        match call.func:
            case ast.Attribute(attr=name) if name in RUNNING:
                pass
            case ast.Name(id=name) if name in self._names:
                pass
            case _:
                return call
        through = ast.Call(ast.Name(AWAITED, ast.Load()), [call.func, *call.args], call.keywords)
        return ast.fix_missing_locations(ast.copy_location(ast.Await(ast.copy_location(through, call)), call))

    def _leave_alone(self, node):
        """Its code is its own, and runs when it is called."""
        return node

    visit_FunctionDef = visit_AsyncFunctionDef = visit_ClassDef = visit_Lambda = visit_GeneratorExp = _leave_alone


class Awaited:
    """Makes the calls of a program's top level. Where one runs a loop, it can be left and run on."""

    def __init__(self, network):
        self._network = network

    async def __call__(self, function, *args, **kwargs):
        if asyncio._get_running_loop() is not None:
            return function(*args, **kwargs)
        if function is asyncio.run:
            return await self._run(*args, **kwargs)
        owner = getattr(function, '__self__', None)
        if isinstance(owner, asyncio.Runner):
            return await self._drive(owner.get_loop(), function, *args, **kwargs)
        if isinstance(owner, asyncio.AbstractEventLoop):
            if args and asyncio.iscoroutine(args[0]):
                # The loop must run the same task when it is run on.
                task = owner.create_task(args[0])
                task._log_destroy_pending = False
                args = (task,)
            return await self._drive(owner, function, *args, **kwargs)
        return function(*args, **kwargs)

    async def _run(self, main, *, debug=None, loop_factory=None):
        with asyncio.Runner(debug=debug, loop_factory=loop_factory) as runner:
            loop = runner.get_loop()
            try:
                return await self._drive(loop, runner.run, main)
            finally:
                # The runner would do so itself, but it cannot stand still.
                await self._cancel_all(loop)
                await self._drive(loop, loop.run_until_complete, loop.create_task(loop.shutdown_asyncgens()))

    async def _cancel_all(self, loop):
        tasks = asyncio.all_tasks(loop)
        if not tasks:
            return
        for task in tasks:
            task.cancel()
        await self._drive(loop, loop.run_until_complete, asyncio.gather(*tasks, return_exceptions=True))
        for task in tasks:
            if not task.cancelled() and task.exception() is not None:
                message = 'unhandled exception during asyncio.run() shutdown'
                loop.call_exception_handler({'message': message, 'exception': task.exception(), 'task': task})

    async def _drive(self, loop, function, *args, **kwargs):
        while True:
            self._network.may_pause = True
            try:
                return function(*args, **kwargs)
            except Pause as raised:
                pause = raised
            finally:
                self._network.may_pause = False
            await pause
            if pause.until is None:
                function, args, kwargs = loop.run_forever, (), {}
            else:
                function, args, kwargs = loop.run_until_complete, (pause.until,), {}
