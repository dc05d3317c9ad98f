/**
 * Context variables: values that belong to a task rather than to the program.
 *
 * Every task and every callback runs in a context of its own, a copy of the one in which it was
 * created. Copies share their storage until one of them sets a variable, so a copy costs one small
 * object; and a context that was never written to costs nothing, because it is `undefined`
 * (`current.context`, `Task._context`, `Handle._context`) until somebody asks for it.
 *
 * Python: https://docs.python.org/3/library/contextvars.html
 */

import { LookupError, RuntimeError } from './exceptions';
import { repr, withoutEnd } from './repr';

type Values = Map<ContextVar<unknown>, unknown>;

const MISSING: unique symbol = Symbol('missing');

function checkVariable(value: unknown): void {
  if (!(value instanceof ContextVar))
    throw new TypeError(`a ContextVar key was expected, got ${repr(value)}`);
}

/** The context in which code runs at this moment; undefined stands for an empty one. */
export const current: { context: Context | undefined } = { context: undefined };

/** A copy of the current context for a new task or callback; undefined where there is nothing to copy. */
export function inheritContext(): Context | undefined {
  return current.context === undefined || current.context.size === 0 ? undefined : current.context.copy();
}

function currentContext(): Context {
  current.context ??= new Context();
  return current.context;
}

/**
 * A snapshot of the current context, which later changes here don't reach.
 *
 * Python: https://docs.python.org/3/library/contextvars.html#contextvars.copy_context
 *
 * @example
 * ```ts
 * const user = new asyncio.ContextVar<string>('user')
 * user.set('ann')
 * const context = asyncio.copyContext()
 * user.set('bob')
 * context.get(user) // -> 'ann'
 * ```
 */
export function copyContext(): Context {
  return currentContext().copy();
}

/**
 * A mapping of context variables to their values. Every task and every callback runs in one of its own, a copy of
 * the one in which it was created.
 *
 * Python: https://docs.python.org/3/library/contextvars.html#contextvars.Context
 *
 * @example
 * ```ts
 * const user = new asyncio.ContextVar<string>('user', { default: 'nobody' })
 * const context = new asyncio.Context()
 * context.run(() => user.set('ann'))
 * context.get(user) // -> 'ann'
 * user.get() // -> 'nobody'
 * ```
 */
export class Context {
  private stored: Values | undefined;
  /** Whether another context uses the same map, so that it must be copied before it is changed. */
  private shared = false;
  /** @internal Whether code that runs in it has entered another one meanwhile. */
  entered = false;

  /**
   * A new context with the same values. Takes constant time.
   *
   * Python: https://docs.python.org/3/library/contextvars.html#contextvars.Context.copy
   */
  copy(): Context {
    const copy = new Context();
    if (this.stored !== undefined) {
      copy.stored = this.stored;
      copy.shared = this.shared = true;
    }
    return copy;
  }

  /**
   * Calls `callback(...args)` in this context and returns its result. Changes to variables stay here.
   *
   * Python: https://docs.python.org/3/library/contextvars.html#contextvars.Context.run
   *
   * @param callback - an ordinary function
   * @param args - its arguments
   * @throws RuntimeError if this context is entered already
   */
  run<A extends unknown[], R>(callback: (...args: A) => R, ...args: A): R {
    const leave = enterContext(this);
    try {
      return callback(...args);
    } finally {
      leave();
    }
  }

  /**
   * The value of `variable` here, or `fallback` where it has none. The variable's own default doesn't count.
   *
   * Python: https://docs.python.org/3/library/contextvars.html#contextvars.Context.get
   *
   * @param variable - which one
   * @param fallback - undefined where it isn't given
   */
  get<T>(variable: ContextVar<T>): T | undefined;
  get<T, D>(variable: ContextVar<T>, fallback: D): T | D;
  get<T>(variable: ContextVar<T>, fallback?: unknown): unknown {
    checkVariable(variable);
    const value = this.lookUp(variable);
    return value === MISSING ? fallback : value;
  }

  /**
   * Whether `variable` has been set here.
   *
   * Python: https://docs.python.org/3/library/contextvars.html#contextvars.Context
   *
   * @param variable - which one
   * @throws TypeError for what is no variable
   */
  has(variable: ContextVar<unknown>): boolean {
    checkVariable(variable);
    return this.lookUp(variable) !== MISSING;
  }

  /**
   * How many variables have been set here.
   *
   * Python: https://docs.python.org/3/library/contextvars.html#contextvars.Context
   */
  get size(): number {
    return this.stored?.size ?? 0;
  }

  /**
   * The variables that have been set here, with their values, under JavaScript's name for that.
   *
   * Python: https://docs.python.org/3/library/contextvars.html#contextvars.Context.items
   */
  entries(): IterableIterator<[ContextVar<unknown>, unknown]> {
    return this.items();
  }

  /**
   * The variables that have been set here, with their values.
   *
   * Python: https://docs.python.org/3/library/contextvars.html#contextvars.Context.items
   */
  items(): IterableIterator<[ContextVar<unknown>, unknown]> {
    return new Map(this.stored).entries();
  }

  /**
   * The variables that have been set here.
   *
   * Python: https://docs.python.org/3/library/contextvars.html#contextvars.Context.keys
   */
  keys(): IterableIterator<ContextVar<unknown>> {
    return new Map(this.stored).keys();
  }

  /**
   * The values of the variables that have been set here.
   *
   * Python: https://docs.python.org/3/library/contextvars.html#contextvars.Context.values
   */
  values(): IterableIterator<unknown> {
    return new Map(this.stored).values();
  }

  /**
   * The variables that have been set here.
   *
   * Python: https://docs.python.org/3/library/contextvars.html#contextvars.Context.keys
   */
  [Symbol.iterator](): IterableIterator<ContextVar<unknown>> {
    return this.keys();
  }

  /** @internal */
  lookUp(variable: ContextVar<unknown>): unknown {
    const values = this.stored;
    if (values === undefined) return MISSING;
    const value = values.get(variable);
    return value === undefined && !values.has(variable) ? MISSING : value;
  }

  /** @internal */
  assign(variable: ContextVar<unknown>, value: unknown): void {
    if (this.stored === undefined || this.shared) {
      this.stored = new Map(this.stored);
      this.shared = false;
    }
    if (value === MISSING) this.stored.delete(variable);
    else this.stored.set(variable, value);
  }
}

/**
 * Makes `context` the current one inside of what runs now; what is returned puts things back as they were.
 *
 * @throws RuntimeError if it is entered already, here or further out
 */
export function enterContext(context: Context | undefined): () => void {
  const outer = current.context;
  if (context !== undefined && (context === outer || context.entered))
    throw new RuntimeError('cannot enter context: it is already entered');
  const entered = outer?.entered;
  if (outer !== undefined) outer.entered = true;
  current.context = context;
  return () => {
    if (outer !== undefined) outer.entered = entered === true;
    current.context = outer;
  };
}

/**
 * What `ContextVar.set` returns: enough to undo it, once.
 *
 * Python: https://docs.python.org/3/library/contextvars.html#contextvars.Token
 *
 * @example
 * ```ts
 * const user = new asyncio.ContextVar<string>('user', { default: 'nobody' })
 * const token = user.set('ann')
 * token.oldValue === asyncio.Token.MISSING // -> true
 * user.reset(token)
 * user.get() // -> 'nobody'
 * ```
 */
export class Token<T = unknown> {
  /**
   * Stands for "there was no value before".
   *
   * Python: https://docs.python.org/3/library/contextvars.html#contextvars.Token.MISSING
   */
  static readonly MISSING: typeof MISSING = MISSING;

  /**
   * The variable that was set.
   *
   * Python: https://docs.python.org/3/library/contextvars.html#contextvars.Token.var
   */
  readonly var: ContextVar<T>;
  /**
   * The value before that; `Token.MISSING` where there was none.
   *
   * Python: https://docs.python.org/3/library/contextvars.html#contextvars.Token.old_value
   */
  readonly oldValue: T | typeof MISSING;
  /** @internal */
  readonly context: Context;
  /** @internal */
  used = false;

  /** @internal `ContextVar.set` makes them. */
  constructor(context: Context, variable: ContextVar<T>, oldValue: T | typeof MISSING) {
    this.context = context;
    this.var = variable;
    this.oldValue = oldValue;
  }

  /** For `using token = variable.set(value)`: resets the variable at the end of the block. */
  [Symbol.dispose](): void {
    this.var.reset(this);
  }

  /** What Python's `repr` shows. */
  toString(): string {
    return `<Token${this.used ? ' used' : ''} var=${this.var}>`;
  }
}

/**
 * A variable whose value belongs to a task rather than to the program: what one task sets the others don't see.
 *
 * Python: https://docs.python.org/3/library/contextvars.html#contextvars.ContextVar
 *
 * @example
 * ```ts
 * const user = new asyncio.ContextVar<string>('user')
 *
 * function* work(name: string) {
 *   user.set(name)
 *   yield* asyncio.sleep(1)
 *   return user.get()
 * }
 *
 * yield* asyncio.gather(work('ann'), work('bob')) // -> [ 'ann', 'bob' ]
 * ```
 */
export class ContextVar<T = unknown> {
  private readonly fallback: T | typeof MISSING;

  /**
   * @param name - for messages
   * @param options.default - what `get` returns where no value was set
   * @throws TypeError if `name` is no string
   */
  constructor(
    readonly name: string,
    options: { default?: T } = {},
  ) {
    if (typeof name !== 'string') throw new TypeError('context variable name must be a str');
    this.fallback = 'default' in options ? (options.default as T) : MISSING;
  }

  /**
   * The value in the current context, else `fallback`, else the variable's default.
   *
   * Python: https://docs.python.org/3/library/contextvars.html#contextvars.ContextVar.get
   *
   * @param fallback - for where no value was set
   * @throws LookupError where there is none of the three
   */
  get(): T;
  get<D>(fallback: D): T | D;
  get(...fallback: unknown[]): unknown {
    const value = current.context === undefined ? MISSING : current.context.lookUp(this);
    if (value !== MISSING) return value;
    if (fallback.length > 0) return fallback[0];
    if (this.fallback !== MISSING) return this.fallback;
    throw new LookupError(`the context variable '${this.name}' has no value here and no default`);
  }

  /**
   * Sets the value in the current context. The token returned undoes that with `reset`.
   *
   * Python: https://docs.python.org/3/library/contextvars.html#contextvars.ContextVar.set
   *
   * @param value - the value
   */
  set(value: T): Token<T> {
    const context = currentContext();
    const token = new Token<T>(context, this, context.lookUp(this) as T | typeof MISSING);
    context.assign(this, value);
    return token;
  }

  /**
   * Gives the variable back the value it had before the `set` that returned `token`.
   *
   * Python: https://docs.python.org/3/library/contextvars.html#contextvars.ContextVar.reset
   *
   * @param token - what `set` returned
   * @throws RuntimeError if the token was used before
   * @throws RangeError if it belongs to another variable or another context (Python's ValueError)
   * @throws TypeError if it is no token
   */
  reset(token: Token<T>): void {
    if (!(token instanceof Token)) throw new TypeError(`expected an instance of Token, got ${repr(token)}`);
    if (token.used) throw new RuntimeError(`${token} has already been used once`);
    if (token.var !== this) throw new RangeError(`${token} was created by a different ContextVar`);
    if (token.context !== currentContext())
      throw new RangeError(`${token} was created in a different Context`);
    token.used = true;
    token.context.assign(this, token.oldValue);
  }

  /** What Python's `repr` shows. */
  toString(): string {
    return withoutEnd(this, () => {
      const fallback = this.fallback === MISSING ? '' : ` default=${repr(this.fallback)}`;
      return `<ContextVar name='${this.name}'${fallback}>`;
    });
  }
}
