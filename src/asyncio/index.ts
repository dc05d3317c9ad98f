/**
 * asyncio for TypeScript: Python's asyncio, as CPython 3.14 behaves.
 *
 * Where to begin reading: `base-events.ts` is the loop's heart, `futures.ts` what is waited for, `tasks.ts` what
 * waits. Everything else is made of these three.
 *
 * @module asyncio
 */

export { type AsyncIterableObject, type AsyncIteratorObject, asyncFor, BREAK } from './async-for';
export { type AsyncContextManager, asyncWith } from './async-with';
export type { BaseEventLoop, ExceptionContext, ExceptionHandler } from './base-events';
export { type Clock, SystemClock, VirtualClock } from './clock';
export { Context, ContextVar, copyContext, Token } from './context';
export { iscoroutine } from './coroutines';
export { DeadlockError, type WaitingTask } from './deadlock';
export { createTask, ensureFuture } from './ensure-future';
export { Event } from './event';
export { EventLoop, getRunningLoop, newEventLoop, type TaskFactory } from './events';
export {
  BrokenBarrierError,
  CancelledError,
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
export type { Instrument, ObservedFuture, ObservedTask } from './instrument';
export { allTasks, currentTask } from './introspection';
export { Lock } from './lock';
export { Queue } from './queues';
export { run, runVirtual } from './run';
export { type LoopFactory, Runner, type RunOptions, setLoopFactory } from './runners';
export { BoundedSemaphore, Semaphore } from './semaphore';
export { sleep } from './sleep';
export type { StackFrame } from './stack';
export { Task, type TaskOptions } from './tasks';
export type { Awaitable, Coroutine, ResultOf, Suspension } from './types';
export { wrapPromise } from './wrap-promise';
