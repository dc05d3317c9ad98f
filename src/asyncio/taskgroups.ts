import type { AsyncContextManager } from './async-with';
import { type BaseEventLoop, running } from './base-events';
import type { MakesTasks } from './ensure-future';
import { BaseExceptionGroup } from './exception-groups';
import { CancelledError, RuntimeError } from './exceptions';
import { type Future, futureBecause } from './futures';
import { currentTask } from './introspection';
import { named, repr } from './repr';
import type { Task, TaskOptions } from './tasks';
import type { Coroutine, ResultOf } from './types';

/**
 * Tasks that belong together: leaving the group waits for all of them. The first error cancels the others, and comes
 * out as a group of exceptions.
 *
 * Python: https://docs.python.org/3/library/asyncio-task.html#asyncio.TaskGroup
 *
 * @privateRemarks
 * Invariant: once a child has failed, or the body has been left with an error, the group is aborting: every child
 * that is not done has been cancelled, and no new one is taken. To get a body that still waits out of there, the
 * parent task is cancelled too; leaving takes that request back.
 * @example
 * ```ts
 * yield* asyncio.asyncWith(new asyncio.TaskGroup(), function* (group) {
 *   group.createTask(asyncio.sleep(1))
 *   group.createTask(asyncio.sleep(2))
 * })
 * asyncio.getRunningLoop().time() // -> 2
 * ```
 */
export class TaskGroup implements AsyncContextManager<TaskGroup> {
  private entered = false;
  private exiting = false;
  private aborting = false;
  private parent: Task<unknown> | undefined;
  private loop: BaseEventLoop | undefined;
  private cancelledParent = false;
  private readonly tasks = new Set<Task<unknown>>();
  private errors: Error[] = [];
  private allDone: Future<true> | undefined;

  /**
   * Schedules a coroutine as a child of the group.
   *
   * Python: https://docs.python.org/3/library/asyncio-task.html#asyncio.TaskGroup.create_task
   *
   * @param coro - the coroutine to run
   * @param options - name, context, whether it starts at once
   * @throws RuntimeError before the group is entered, after it is left, and once it is aborting
   */
  createTask<T>(coro: Coroutine<T>, options?: TaskOptions): Task<T>;
  createTask<C extends Coroutine>(coro: C, options?: TaskOptions): Task<ResultOf<C>>;
  createTask<T>(coro: Coroutine<T>, options: TaskOptions = {}): Task<T> {
    const refusal = this.refusal();
    if (refusal !== undefined) {
      coro.return?.(undefined as T);
      throw new RuntimeError(`TaskGroup ${this} ${refusal}`);
    }
    const task = (this.loop as MakesTasks).createTask(coro, options);
    this.tasks.add(task as Task<unknown>);
    (task as Task<unknown>).addDoneCallback(this.childDone);
    return task;
  }

  /**
   * For `asyncWith`: the group takes children from now on.
   *
   * @throws RuntimeError outside a task, or if it was entered before
   */
  *aenter(): Coroutine<this> {
    if (this.entered) throw new RuntimeError(`TaskGroup ${this} has already been entered`);
    this.loop = running.loop;
    this.parent = currentTask();
    if (this.parent === undefined)
      throw new RuntimeError(`TaskGroup ${this} cannot determine the parent task`);
    this.entered = true;
    return this;
  }

  /**
   * For `asyncWith`: waits for all children.
   *
   * @throws ExceptionGroup where a child or the body failed
   */
  *aexit(error: unknown): Coroutine<undefined> {
    try {
      yield* this.leave(error);
    } finally {
      // Whoever keeps the group keeps neither what went wrong nor who waited for it.
      this.errors = [];
      this.parent = undefined;
    }
    return undefined;
  }

  private *leave(error: unknown): Coroutine<void> {
    this.exiting = true;
    let cancellation = error instanceof CancelledError ? error : undefined;
    if (error !== undefined && !this.aborting) this.abort();
    // A loop, since the parent may be cancelled again and again while the children take their time.
    while (this.tasks.size > 0) {
      this.allDone ??= futureBecause<true>(this.loop, this);
      try {
        yield* this.allDone;
      } catch (interruption) {
        if (!(interruption instanceof CancelledError)) throw interruption;
        if (!this.aborting) {
          cancellation = interruption;
          this.abort();
        }
      }
      this.allDone = undefined;
    }
    // Our own request is taken back; if no other is left, the cancellation was nobody else's.
    if (this.cancelledParent && this.parent?.uncancel() === 0) cancellation = undefined;
    if (cancellation !== undefined && this.errors.length === 0) throw cancellation;
    if (error !== undefined && !(error instanceof CancelledError)) this.errors.push(asError(error));
    if (this.errors.length > 0) throw this.group();
  }

  private group(): BaseExceptionGroup {
    // Requested by others meanwhile, and about to be hidden by the group: asked for once more.
    if (this.parent !== undefined && this.parent.cancelling() > 0) {
      this.parent.uncancel();
      this.parent.cancel();
    }
    return new BaseExceptionGroup('unhandled errors in a TaskGroup', this.errors);
  }

  private refusal(): string | undefined {
    if (!this.entered) return 'has not been entered';
    if (this.exiting && this.tasks.size === 0) return 'is finished';
    return this.aborting ? 'is shutting down' : undefined;
  }

  private abort(): void {
    this.aborting = true;
    for (const task of this.tasks) if (!task.done()) task.cancel();
  }

  private readonly childDone = named('TaskGroup', (task: Task<unknown>): void => {
    this.tasks.delete(task);
    if (this.allDone !== undefined && this.tasks.size === 0 && !this.allDone.done())
      this.allDone.setResult(true);
    if (task.cancelled()) return;
    const exception = task.exception();
    if (exception === undefined) return;
    this.errors.push(asError(exception));
    if (this.parent?.done()) {
      const message = `Task ${task} has errored out but its parent task ${this.parent} is already completed`;
      this.loop?.callExceptionHandler({ message, exception, task });
    } else if (!this.aborting && !this.cancelledParent) {
      this.abort();
      this.cancelledParent = true;
      this.parent?.cancel();
    }
  });

  /** @internal What a task that waits here is said to wait for. */
  waitReason(): string {
    return `TaskGroup of ${this.tasks.size}`;
  }

  /** @internal */
  waitFutures(): Iterable<Future<unknown>> {
    return this.tasks;
  }

  /** What Python's `repr` shows. */
  toString(): string {
    const parts = [
      this.tasks.size > 0 ? ` tasks=${this.tasks.size}` : '',
      this.errors.length > 0 ? ` errors=${this.errors.length}` : '',
      this.aborting ? ' cancelling' : this.entered ? ' entered' : '',
    ];
    return `<TaskGroup${parts.join('')}>`;
  }
}

/** JavaScript can throw anything; a group holds errors. */
function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new RuntimeError(`${repr(thrown)} was thrown`, { cause: thrown });
}
