/**
 * Coroutines whose depth costs nothing.
 *
 * While `yield*` delegates, the engine goes through every generator between the task and the innermost one at each step. Here a
 * coroutine that is awaited by another hands itself over to the one that drives that other; the driver keeps them all on a stack of its
 * own, and resumes only the innermost.
 *
 * Python: https://docs.python.org/3/library/asyncio-task.html#coroutines
 */

import { running } from './base-events';
import { RuntimeError } from './exceptions';
import type { Unbegun } from './never-awaited';
import { repr } from './repr';
import { answerFor, answerProbe, PROBE } from './stack';
import type { Coroutine, Suspension } from './types';

// A local name: some loaders read what is imported through a getter, every time.
const probe: typeof PROBE = PROBE;

// Numbers rather than an enum, which is an object that every step would have to look into.
/** Nothing of it has run. */
const MADE = 0;
/** It is resumed by whoever awaits it, and drives what it awaits. */
const DRIVES = 1;
/** It is on the stack of another, which resumes it. */
const DRIVEN = 2;
/** It was driven and has come to its end; whoever awaits it is about to be told. */
const RETURNED = 3;
const RAISED = 4;
const OVER = 5;

/** What drives the generator that runs at this moment, if anything does: what that awaits can be handed over to it. */
let driver: Call<unknown> | undefined;

/** Runs `action`, and what it starts, as awaited by nobody. */
export function apart(action: () => void): void {
  const outer = driver;
  driver = undefined;
  action();
  driver = outer;
}

/** What is handed up by `yield*` to the driver, which reads it at once: one object serves all. */
const HANDED_OVER: IteratorYieldResult<unknown> = { done: false, value: undefined };

/** One call of a coroutine function. */
class Call<T> implements Coroutine<T>, Unbegun {
  declare private readonly generator: Coroutine<T>;
  declare private readonly name: string;
  declare private state: number;
  /** It is awaited beneath a driver and about to be handed over. */
  declare private handsOver: boolean;
  /** What it returned or raised. */
  declare private outcome: unknown;
  /** What it drives: itself, what it awaits, what that awaits. Only there where it drives. */
  declare private stack: Call<unknown>[] | undefined;

  constructor(generator: Coroutine<T>, name: string) {
    this.generator = generator;
    this.name = name;
    this.state = MADE;
    this.handsOver = false;
    this.outcome = undefined;
    this.stack = undefined;
  }

  /** Called by `yield*`, not by a task: so it knows that there is one above to whom it can hand itself over. */
  [Symbol.iterator](): this {
    if (this.state !== MADE) throw this.awaitedAlready();
    this.handsOver = driver !== undefined;
    return this;
  }

  next(resumed?: unknown): IteratorResult<Suspension, T> {
    if (this.state === DRIVES) {
      if (resumed === probe) return this.probed();
      return this.drive('next', resumed);
    }
    if (this.state === RETURNED) {
      this.state = OVER;
      return { done: true, value: this.outcome as T };
    }
    if (this.state === RAISED) {
      this.state = OVER;
      throw this.outcome;
    }
    if (this.state === DRIVEN && resumed === probe) {
      answerProbe();
      return this.handedOver();
    }
    if (this.state !== MADE) throw this.awaitedAlready();
    if (this.handsOver) return this.handedOver();
    this.state = DRIVES;
    this.stack = [this as Call<unknown>];
    return this.drive('next', undefined);
  }

  throw(error: unknown): IteratorResult<Suspension, T> {
    if (this.state === DRIVES) return this.drive('throw', error);
    this.state = OVER;
    throw error;
  }

  return(value: T): IteratorResult<Suspension, T> {
    if (this.state === DRIVES) return this.drive('return', value);
    this.state = OVER;
    return { done: true, value };
  }

  /** Goes on with the innermost coroutine until it waits; those that come to their end are left on the way. */
  private drive(how: 'next' | 'throw' | 'return', what: unknown): IteratorResult<Suspension, T> {
    const stack = this.stack as Call<unknown>[];
    const outer = driver;
    driver = this as Call<unknown>;
    try {
      for (;;) {
        const innermost = stack[stack.length - 1];
        let result: IteratorResult<unknown, unknown>;
        try {
          if (how === 'next') result = innermost.generator.next(what);
          else if (how === 'throw') result = innermost.generator.throw(what);
          else result = innermost.generator.return(what);
        } catch (error) {
          if (this.left(RAISED, error)) throw error;
          how = 'next';
          what = null;
          continue;
        }
        if (result.done) {
          // One that was closed closes the one that awaits it.
          if (this.left(how === 'return' ? OVER : RETURNED, result.value))
            return result as IteratorReturnResult<T>;
          if (how !== 'return') what = null;
          if (how === 'throw') how = 'next';
          continue;
        }
        const { value } = result;
        if (!(value instanceof Call) || !value.handsOver) return result as IteratorYieldResult<Suspension>;
        value.handsOver = false;
        value.state = DRIVEN;
        stack.push(value);
        how = 'next';
        what = undefined;
      }
    } finally {
      driver = outer;
    }
  }

  /** Takes the innermost coroutine, which came to its end, from the stack; tells whether it was the last. */
  private left(state: number, outcome: unknown): boolean {
    const { stack } = this;
    const innermost = stack?.pop() as Call<unknown>;
    const last = stack?.length === 0;
    innermost.state = last ? OVER : state;
    innermost.outcome = outcome;
    return last;
  }

  private handedOver(): IteratorYieldResult<Suspension> {
    HANDED_OVER.value = this;
    return HANDED_OVER as IteratorYieldResult<Suspension>;
  }

  /** Where each of those that it drives stands, the innermost first. */
  private probed(): IteratorResult<Suspension, T> {
    const generators = (this.stack ?? []).map((call) => call.generator).reverse();
    return answerFor(generators) as IteratorYieldResult<Suspension>;
  }

  /** @internal */
  begun(): boolean {
    return this.state !== MADE;
  }

  /** @internal */
  functionName(): string {
    return this.name || '<anonymous>';
  }

  private awaitedAlready(): RuntimeError {
    return new RuntimeError(
      this.state === OVER ? 'cannot reuse already awaited coroutine' : 'coroutine is being awaited already',
    );
  }
}

/**
 * Makes a coroutine function out of a generator function. Without it everything works as well; with it, a chain of coroutines that
 * await each other takes no longer for a step the deeper it is, where plain `yield*` goes through each of them every time. And a coroutine
 * that is awaited a second time says so wherever it is awaited; one that was made while a loop ran and is never awaited is told when that
 * loop closes.
 *
 * In Python every `async def` is such already; for generators there was a decorator of this name until 3.10.
 *
 * Python: https://docs.python.org/3/library/asyncio-task.html#coroutines
 *
 * @param generatorFunction - a function whose call gives a coroutine
 * @returns a function of the same arguments, whose call gives a coroutine of the same result
 * @throws TypeError for what is no function
 * @example
 * ```ts
 * const countdown = asyncio.coroutine(function* (n: number): asyncio.Coroutine<string> {
 *   yield* asyncio.sleep(0)
 *   return n === 0 ? 'liftoff' : yield* countdown(n - 1)
 * })
 *
 * yield* countdown(1000) // -> 'liftoff'
 * ```
 */
export function coroutine<This, Arguments extends unknown[], T>(
  generatorFunction: (this: This, ...args: Arguments) => Coroutine<T>,
): (this: This, ...args: Arguments) => Coroutine<T> {
  if (typeof generatorFunction !== 'function')
    throw new TypeError(`a generator function was expected, got ${repr(generatorFunction)}`);
  function call(this: This, ...args: Arguments): Coroutine<T> {
    const made = new Call(generatorFunction.apply(this, args), generatorFunction.name);
    running.loop?._neverAwaited.add(made);
    return made;
  }
  // For messages and stacks it is the function that was given.
  for (const key of ['name', 'length'] as const)
    Object.defineProperty(call, key, { value: generatorFunction[key], configurable: true });
  return call;
}
