/** The pages of the API reference: which name stands where. A name that is exported and stands nowhere fails the build. */

export interface Area {
  /** The page is `docs/api/<id>.md`. */
  id: string;
  title: string;
  description: string;
  names: readonly string[];
}

export const AREAS: readonly Area[] = [
  {
    id: 'running',
    title: 'Running programs',
    description: 'What runs a whole program, on real or on virtual time.',
    names: ['run', 'runVirtual', 'Runner', 'RunOptions', 'setLoopFactory', 'LoopFactory'],
  },
  {
    id: 'coroutines',
    title: 'Coroutines and statements',
    description: 'What can be awaited, and what stands for async with and async for.',
    names: [
      'Coroutine',
      'Awaitable',
      'ResultOf',
      'Suspension',
      'iscoroutine',
      'asyncWith',
      'AsyncContextManager',
      'asyncFor',
      'BREAK',
      'AsyncIterableObject',
      'AsyncIteratorObject',
    ],
  },
  {
    id: 'tasks',
    title: 'Tasks',
    description: 'Coroutines that run on their own, alone and in groups.',
    names: [
      'createTask',
      'Task',
      'TaskOptions',
      'TaskGroup',
      'currentTask',
      'allTasks',
      'eagerTaskFactory',
      'createEagerTaskFactory',
      'TaskFactory',
      'StackFrame',
    ],
  },
  {
    id: 'waiting',
    title: 'Sleeping, gathering, waiting',
    description: 'Waiting for time, for several things at once, for the first of them, and not for ever.',
    names: [
      'sleep',
      'gather',
      'GatherOptions',
      'wait',
      'WaitOptions',
      'ReturnWhen',
      'FIRST_COMPLETED',
      'FIRST_EXCEPTION',
      'ALL_COMPLETED',
      'asCompleted',
      'AsCompleted',
      'waitFor',
      'timeout',
      'timeoutAt',
      'Timeout',
      'shield',
    ],
  },
  {
    id: 'futures',
    title: 'Futures',
    description: 'Results that will be there later, and the bridge to promises.',
    names: ['Future', 'ensureFuture', 'FutureOf', 'isfuture', 'wrapPromise'],
  },
  {
    id: 'synchronization',
    title: 'Synchronization',
    description: 'Locks, events, conditions, semaphores and barriers.',
    names: ['Lock', 'Event', 'Condition', 'Semaphore', 'BoundedSemaphore', 'Barrier'],
  },
  {
    id: 'queues',
    title: 'Queues',
    description: 'Handing items from task to task.',
    names: ['Queue', 'PriorityQueue', 'LifoQueue'],
  },
  {
    id: 'context',
    title: 'Context variables',
    description: 'Values that belong to a task rather than to the program.',
    names: ['ContextVar', 'Context', 'copyContext', 'Token'],
  },
  {
    id: 'errors',
    title: 'Errors',
    description: 'What can be raised, under the names of Python.',
    names: [
      'CancelledError',
      'TimeoutError',
      'InvalidStateError',
      'QueueEmpty',
      'QueueFull',
      'QueueShutDown',
      'BrokenBarrierError',
      'BaseExceptionGroup',
      'ExceptionGroup',
      'GroupCondition',
      'DeadlockError',
      'WaitingTask',
      'RuntimeError',
      'LookupError',
    ],
  },
  {
    id: 'event-loop',
    title: 'The event loop',
    description: 'Callbacks, timers, and what happens to errors that have no other place.',
    names: [
      'getRunningLoop',
      'newEventLoop',
      'EventLoop',
      'BaseEventLoop',
      'Handle',
      'TimerHandle',
      'ExceptionHandler',
      'ExceptionContext',
    ],
  },
  {
    id: 'observing',
    title: 'Time and observing',
    description: 'Clocks, and what can be told of every step that a loop makes.',
    names: [
      'Clock',
      'SystemClock',
      'VirtualClock',
      'Instrument',
      'ObservedTask',
      'ObservedFuture',
      'ObservedWait',
      'ObservedTimer',
      'ObservedHoldable',
    ],
  },
  {
    id: 'aiohttp',
    title: 'aiohttp',
    description: 'An HTTP client under the names of aiohttp, over the platform’s fetch.',
    names: [
      'ClientSession',
      'SessionOptions',
      'RequestOptions',
      'RequestContextManager',
      'ClientResponse',
      'ClientError',
      'ClientConnectionError',
      'ClientResponseError',
      'InvalidURL',
    ],
  },
];

/** Where the reference speaks of `name`, below the guide's own address: `api/waiting#gather`. */
export function placeOf(name: string): string {
  const area = AREAS.find(({ names }) => names.includes(name.split('.')[0]));
  if (area === undefined) throw new Error(`'${name}' stands on no page of the API reference.`);
  return `api/${area.id}#${name}`;
}
