"""Carries out a script: a list of operations on tasks and on what they wait for. See interpreter.ts, its twin."""


class World:
    def __init__(self, log):
        self.log = log
        self.lock = asyncio.Lock()
        self.semaphore = asyncio.Semaphore(1)
        self.event = asyncio.Event()
        self.queue = asyncio.Queue(1)
        self.condition = asyncio.Condition()
        self.barrier = asyncio.Barrier(2)
        self.tasks = {}
        self.futures = {}

    def future(self, name):
        if name not in self.futures:
            self.futures[name] = asyncio.get_running_loop().create_future()
        return self.futures[name]


async def in_lock(world, name):
    await world.lock.acquire()
    world.log(name, "has the lock")
    try:
        await asyncio.sleep(0)
    finally:
        world.lock.release()


async def in_semaphore(world, name):
    async with world.semaphore:
        world.log(name, "has a place")
        await asyncio.sleep(0)


async def get(world, name):
    return await world.queue.get()


async def put(world, name):
    await world.queue.put(name)


async def join(world, name):
    await world.queue.join()


async def wait(world, name):
    return await world.event.wait()


async def future(world, name, which):
    return await world.future(which)


async def task(world, name, which):
    return await world.tasks[which]


async def gather(world, name, *which):
    return await asyncio.gather(*(world.tasks[one] for one in which))


async def gather_all(world, name, *which):
    results = await asyncio.gather(*(world.tasks[one] for one in which), return_exceptions=True)
    return " ".join(told(result) if isinstance(result, BaseException) else str(result) for result in results)


async def stubborn(world, name):
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError as error:
        world.log(name, "refuses", told(error))
        await asyncio.sleep(0)
    return "stayed"


async def tidy(world, name, which):
    try:
        return await world.future(which)
    finally:
        world.log(name, "tidies up")
        await asyncio.sleep(0)
        world.log(name, "is tidy")


async def own_canceller(world, name, which):
    asyncio.current_task().cancel("own")
    return await world.future(which)


async def cancels_and_returns(world, name):
    asyncio.current_task().cancel("own")
    return "returned"


async def in_condition(world, name):
    async with world.condition:
        world.log(name, "waits")
        try:
            await world.condition.wait()
        finally:
            world.log(name, "goes on", world.condition.locked())


async def notify(world, name):
    async with world.condition:
        world.condition.notify()
        world.log(name, "notified")
        await asyncio.sleep(0)


async def barrier(world, name):
    return await world.barrier.wait()


async def reset(world, name):
    await world.barrier.reset()


async def abort(world, name):
    await world.barrier.abort()


async def shield(world, name, which):
    return await asyncio.shield(world.tasks[which])


async def wait_for(world, name, which):
    return await asyncio.wait_for(tidy(world, name, which), 1)


async def wait_for_nothing(world, name, which):
    return await asyncio.wait_for(world.tasks[which], 0)


async def timeout(world, name, which):
    async with asyncio.timeout(2):
        try:
            async with asyncio.timeout(1) as inner:
                return await tidy(world, name, which)
        finally:
            world.log(name, inner.expired(), asyncio.current_task().cancelling())


async def group(world, name, body):
    async with asyncio.TaskGroup() as group:
        group.create_task(future(world, name, "f"), name=name + "f")
        group.create_task(tidy(world, name + "g", "g"), name=name + "g")
        if body != "none":
            await world.future(body)
    return "group is done"


async def wait_first(world, name, *which):
    done, pending = await asyncio.wait([world.tasks[one] for one in which],
                                       return_when=asyncio.FIRST_COMPLETED)
    return " ".join([*sorted(task.get_name() for task in done), "|", *sorted(task.get_name() for task in pending)])


async def wait_exception(world, name, *which):
    done, pending = await asyncio.wait([world.tasks[one] for one in which], timeout=3,
                                       return_when=asyncio.FIRST_EXCEPTION)
    return " ".join([*sorted(task.get_name() for task in done), "|", *sorted(task.get_name() for task in pending)])


WORKERS = {worker.__name__: worker for worker in (
    in_lock, in_semaphore, get, put, join, wait, future, task, gather, gather_all, stubborn, tidy, own_canceller,
    cancels_and_returns, in_condition, notify, barrier, reset, abort, shield, wait_for, wait_for_nothing, timeout, group,
    wait_first, wait_exception)}


async def work(world, name, kind, arguments):
    world.log(name, "begins")
    try:
        result = await WORKERS[kind](world, name, *arguments)
        world.log(name, "ends with", result)
        return name
    except BaseException as error:
        world.log(name, "raises", told(error))
        raise


def start(world, name, kind, *arguments):
    world.tasks[name] = asyncio.create_task(work(world, name, kind, arguments), name=name)


OPERATIONS = {
    "eager": lambda world: asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory),
    "start": start,
    "cancel": lambda world, name, *message: world.tasks[name].cancel(*message),
    "uncancel": lambda world, name: world.tasks[name].uncancel(),
    "release": lambda world: world.lock.release(),
    "give": lambda world: world.semaphore.release(),
    "set": lambda world: world.event.set(),
    "clear": lambda world: world.event.clear(),
    "put": lambda world, item: world.queue.put_nowait(item),
    "get": lambda world: world.queue.get_nowait(),
    "done": lambda world: world.queue.task_done(),
    "shutdown": lambda world, immediate: world.queue.shutdown(immediate),
    "result": lambda world, name: world.future(name).set_result("result"),
    "fail": lambda world, name: world.future(name).set_exception(ValueError("failed")),
    "abandon": lambda world, name: world.future(name).cancel("abandoned"),
    "callback": lambda world, name: world.tasks[name].add_done_callback(
        lambda task: world.log("callback of", name, task.cancelled())),
}


def state(task):
    if not task.done():
        return "pending"
    if task.cancelled():
        return "cancelled"
    return told(task.exception()) if task.exception() else task.result()


async def carry_out(world, script):
    for operation, *arguments in script:
        if operation == "tick":
            await asyncio.sleep(0)
            world.log("tick")
        elif operation == "pass":
            await asyncio.sleep(1)
            world.log("a second later")
        elif operation == "acquire":
            await getattr(world, arguments[0]).acquire()
        else:
            try:
                world.log(operation, *arguments, OPERATIONS[operation](world, *arguments))
            except Exception as error:
                world.log(operation, *arguments, told(error))
    for _ in range(8):
        await asyncio.sleep(0)
    for name, task in world.tasks.items():
        world.log(name, state(task), task.cancelling())
    world.log(world.lock.locked(), world.semaphore.locked(), world.event.is_set(), world.queue.qsize())


def run_scripts(scripts):
    return [run_main(lambda log: carry_out(World(log), script)) for script in scripts]
