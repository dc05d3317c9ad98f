/**
 * asyncio for TypeScript: Python's asyncio, as CPython 3.14 behaves.
 *
 * Where to begin reading: `base-events.ts` is the loop's heart, `futures.ts` what is waited for, `tasks.ts` what
 * waits. Everything else is made of these three.
 *
 * @module asyncio
 */

export { type AsCompleted, asCompleted } from './as-completed';
export { type AsyncIterableObject, type AsyncIteratorObject, asyncFor, BREAK } from './async-for';
export { type AsyncContextManager, asyncWith } from './async-with';
export { Barrier } from './barrier';
export type { BaseEventLoop, ExceptionHandler } from './base-events';
export { type Clock, SystemClock, VirtualClock } from './clock';
export { Condition } from './condition';
export { Context, ContextVar, copyContext, Token } from './context';
export { coroutine } from './coroutine-function';
export { iscoroutine } from './coroutines';
export { DeadlockError, type WaitingTask } from './deadlock';
export { createEagerTaskFactory, eagerTaskFactory } from './eager-tasks';
export { createTask, ensureFuture, type FutureOf } from './ensure-future';
export type { ExceptionContext } from './error-reports';
export { Event } from './event';
export { EventLoop, getRunningLoop, newEventLoop, type TaskFactory } from './events';
export { BaseExceptionGroup, ExceptionGroup, type GroupCondition } from './exception-groups';
export {
  BrokenBarrierError,
  CancelledError,
  IncompleteReadError,
  InvalidStateError,
  LookupError,
  QueueEmpty,
  QueueFull,
  QueueShutDown,
  RuntimeError,
  TimeoutError,
} from './exceptions';
export { Future, isfuture } from './futures';
export { type GatherOptions, gather } from './gather';
export { Handle, TimerHandle } from './handles';
export type {
  Instrument,
  ObservedFuture,
  ObservedHoldable,
  ObservedTask,
  ObservedTimer,
  ObservedWait,
} from './instrument';
export { allTasks, currentTask } from './introspection';
export { LifoQueue } from './lifo-queue';
export { Lock } from './lock';
export { PriorityQueue } from './priority-queue';
export { Queue } from './queues';
export { run, runVirtual } from './run';
export { type LoopFactory, Runner, type RunOptions, setLoopFactory } from './runners';
export { BoundedSemaphore, Semaphore } from './semaphore';
export { shield } from './shield';
export { sleep } from './sleep';
export type { StackFrame } from './stack';
export { TaskGroup } from './taskgroups';
export { Task, type TaskOptions } from './tasks';
export { Timeout, timeout, timeoutAt } from './timeouts';
export type { Awaitable, Coroutine, ResultOf, Suspension } from './types';
export {
  ALL_COMPLETED,
  FIRST_COMPLETED,
  FIRST_EXCEPTION,
  type ReturnWhen,
  type WaitOptions,
  wait,
} from './wait';
export { waitFor } from './wait-for';
export { wrapPromise } from './wrap-promise';
