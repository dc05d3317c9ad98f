/**
 * Several exceptions raised as one.
 *
 * Python: https://docs.python.org/3/library/exceptions.html#exception-groups
 */

import { isBaseExceptionOnly } from './exceptions';

type ErrorClass = abstract new (...args: never[]) => Error;

/**
 * What `split` and `subgroup` choose by: an error class, several, or a function.
 *
 * Python: https://docs.python.org/3/library/exceptions.html#BaseExceptionGroup.subgroup
 */
export type GroupCondition = ErrorClass | readonly ErrorClass[] | ((error: Error) => boolean);

/**
 * A group of exceptions of any kind, cancellation included. One made of ordinary errors only is an `ExceptionGroup`.
 *
 * Python: https://docs.python.org/3/library/exceptions.html#BaseExceptionGroup
 *
 * @example
 * ```ts
 * const group = new asyncio.BaseExceptionGroup('two', [new TypeError('a'), new asyncio.CancelledError()])
 * group instanceof asyncio.ExceptionGroup // -> false
 * const [cancelled, rest] = group.split(asyncio.CancelledError)
 * cancelled?.exceptions.length // -> 1
 * rest instanceof asyncio.ExceptionGroup // -> true
 * ```
 */
export class BaseExceptionGroup extends Error {
  static {
    Object.defineProperty(BaseExceptionGroup.prototype, 'name', { value: 'BaseExceptionGroup' });
  }

  /**
   * The exceptions, in the order in which they were given.
   *
   * Python: https://docs.python.org/3/library/exceptions.html#BaseExceptionGroup.exceptions
   */
  readonly exceptions: readonly Error[] = [];

  /**
   * @param message - what they have in common
   * @param exceptions - at least one
   * @throws TypeError where `message` is no string or `exceptions` no array
   * @throws RangeError where `exceptions` is empty or holds something else than errors (Python's ValueError)
   */
  constructor(message: string, exceptions: readonly Error[]) {
    super(message);
    check(message, exceptions);
    this.exceptions = [...exceptions];
    if (new.target === BaseExceptionGroup && !exceptions.some(isBaseExceptionOnlyDeep))
      // biome-ignore lint/correctness/noConstructorReturn: Python's __new__ does the same
      return new ExceptionGroup(message, exceptions);
  }

  /**
   * A group of the same kind and message with other exceptions; subclasses that carry more override it.
   *
   * Python: https://docs.python.org/3/library/exceptions.html#BaseExceptionGroup.derive
   *
   * @param exceptions - at least one
   */
  derive(exceptions: readonly Error[]): BaseExceptionGroup {
    return new BaseExceptionGroup(this.message, exceptions);
  }

  /**
   * The part of the group that meets the condition, nested as it was, or undefined where nothing does.
   *
   * Python: https://docs.python.org/3/library/exceptions.html#BaseExceptionGroup.subgroup
   *
   * @param condition - an error class, several, or a function
   * @throws TypeError for any other condition
   */
  subgroup(condition: GroupCondition): BaseExceptionGroup | undefined {
    return this.split(condition)[0];
  }

  /**
   * The group in two: what meets the condition, and the rest. Either may be undefined.
   *
   * Python: https://docs.python.org/3/library/exceptions.html#BaseExceptionGroup.split
   *
   * @param condition - an error class, several, or a function
   * @throws TypeError for any other condition
   */
  split(condition: GroupCondition): [BaseExceptionGroup | undefined, BaseExceptionGroup | undefined] {
    const meets = predicate(condition);
    if (meets(this)) return [this, undefined];
    const matching: Error[] = [];
    const rest: Error[] = [];
    for (const error of this.exceptions) {
      if (error instanceof BaseExceptionGroup) {
        const [yes, no] = error.split(condition);
        if (yes !== undefined) matching.push(yes);
        if (no !== undefined) rest.push(no);
      } else (meets(error) ? matching : rest).push(error);
    }
    return [this.part(matching), this.part(rest)];
  }

  private part(exceptions: readonly Error[]): BaseExceptionGroup | undefined {
    if (exceptions.length === 0) return undefined;
    const group = this.derive(exceptions);
    if (!(group instanceof BaseExceptionGroup))
      throw new TypeError('derive must return an instance of BaseExceptionGroup');
    group.cause = this.cause;
    group.stack = this.stack;
    return group;
  }

  /** What Python's `repr` shows. */
  override toString(): string {
    const count = this.exceptions.length;
    return `${this.name}: ${this.message} (${count} sub-exception${count === 1 ? '' : 's'})`;
  }
}

/**
 * A group of ordinary errors: what a `TaskGroup` raises.
 *
 * Python: https://docs.python.org/3/library/exceptions.html#ExceptionGroup
 *
 * @example
 * ```ts
 * function* fails() {
 *   throw new RangeError('too far')
 * }
 *
 * try {
 *   yield* asyncio.asyncWith(new asyncio.TaskGroup(), function* (group) {
 *     group.createTask(fails())
 *   })
 * } catch (error) {
 *   if (!(error instanceof asyncio.ExceptionGroup)) throw error
 *   String(error) // -> 'ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)'
 * }
 * ```
 */
export class ExceptionGroup extends BaseExceptionGroup {
  static {
    Object.defineProperty(ExceptionGroup.prototype, 'name', { value: 'ExceptionGroup' });
  }

  /**
   * @param message - what they have in common
   * @param exceptions - at least one
   * @throws TypeError where one is a CancelledError, which is not an ordinary error
   * @throws RangeError where `exceptions` is empty or holds something else than errors (Python's ValueError)
   */
  constructor(message: string, exceptions: readonly Error[]) {
    super(message, exceptions);
    if (this.exceptions.some(isBaseExceptionOnlyDeep))
      throw new TypeError('Cannot nest BaseExceptions in an ExceptionGroup');
  }
}

function isBaseExceptionOnlyDeep(error: Error): boolean {
  if (error instanceof BaseExceptionGroup) return !(error instanceof ExceptionGroup);
  return isBaseExceptionOnly(error);
}

function check(message: unknown, exceptions: unknown): void {
  if (typeof message !== 'string') throw new TypeError(`argument 1 must be str, not ${typeof message}`);
  if (!Array.isArray(exceptions)) throw new TypeError('second argument (exceptions) must be a sequence');
  if (exceptions.length === 0)
    throw new RangeError('second argument (exceptions) must be a non-empty sequence');
  const odd = exceptions.findIndex((item) => !(item instanceof Error));
  if (odd >= 0) throw new RangeError(`Item ${odd} of second argument (exceptions) is not an exception`);
}

function predicate(condition: GroupCondition): (error: Error) => boolean {
  if (isErrorClass(condition)) return (error) => error instanceof condition;
  if (typeof condition === 'function') return condition as (error: Error) => boolean;
  if (Array.isArray(condition) && condition.every(isErrorClass))
    return (error) => condition.some((kind) => error instanceof kind);
  throw new TypeError(
    'expected an exception type, a tuple of exception types, or a callable (other than a class)',
  );
}

function isErrorClass(value: unknown): value is ErrorClass {
  return typeof value === 'function' && (value === Error || value.prototype instanceof Error);
}
