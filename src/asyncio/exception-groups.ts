/**
 * Several exceptions raised as one.
 *
 * Python: https://docs.python.org/3/library/exceptions.html#exception-groups
 */

import { isBaseExceptionOnly } from './exceptions';

type ErrorClass = abstract new (...args: never[]) => Error;

/** What `split` and `subgroup` choose by: a class, several, or a function. */
export type GroupCondition = ErrorClass | readonly ErrorClass[] | ((error: Error) => boolean);

/**
 * A group of exceptions of any kind. One made of ordinary errors only is an `ExceptionGroup`.
 */
export class BaseExceptionGroup extends Error {
  static {
    Object.defineProperty(BaseExceptionGroup.prototype, 'name', { value: 'BaseExceptionGroup' });
  }

  /** The exceptions, in the order in which they were given. */
  readonly exceptions: readonly Error[] = [];

  /**
   * @throws TypeError where `message` is no string or `exceptions` no array
   * @throws RangeError where `exceptions` is empty or holds something else than errors
   */
  constructor(message: string, exceptions: readonly Error[]) {
    super(message);
    check(message, exceptions);
    this.exceptions = [...exceptions];
    if (new.target === BaseExceptionGroup && !exceptions.some(isBaseExceptionOnlyDeep))
      // biome-ignore lint/correctness/noConstructorReturn: Python's __new__ does the same
      return new ExceptionGroup(message, exceptions);
  }

  /** A group of the same kind and message with other exceptions; subclasses that carry more override it. */
  derive(exceptions: readonly Error[]): BaseExceptionGroup {
    return new BaseExceptionGroup(this.message, exceptions);
  }

  /** The part of the group that meets the condition, nested as it was, or undefined where nothing does. */
  subgroup(condition: GroupCondition): BaseExceptionGroup | undefined {
    return this.split(condition)[0];
  }

  /** The group in two: what meets the condition, and the rest. Either may be undefined. */
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
    group.cause = this.cause;
    group.stack = this.stack;
    return group;
  }

  override toString(): string {
    const count = this.exceptions.length;
    return `${this.name}: ${this.message} (${count} sub-exception${count === 1 ? '' : 's'})`;
  }
}

/** A group of ordinary errors. */
export class ExceptionGroup extends BaseExceptionGroup {
  static {
    Object.defineProperty(ExceptionGroup.prototype, 'name', { value: 'ExceptionGroup' });
  }

  /** @throws TypeError where one is a CancelledError, which is not an ordinary error */
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
  throw new TypeError('expected an exception type, a tuple of exception types, or a callable');
}

function isErrorClass(value: unknown): value is ErrorClass {
  return typeof value === 'function' && (value === Error || value.prototype instanceof Error);
}
