/** How values look in messages: close to Python's `repr`, readable to those who write TypeScript. */

const LONGEST = 80;

export function repr(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return clip(`'${value}'`);
    case 'undefined':
      return 'None';
    case 'function':
      return describeCallback(value);
    case 'object':
      return value === null ? 'None' : clip(describeObject(value));
    default:
      return clip(String(value));
  }
}

/** An error as Python writes one: `RuntimeError('text')`. */
export function reprError(error: unknown): string {
  if (!(error instanceof Error)) return repr(error);
  return `${error.name}(${error.message === '' ? '' : repr(error.message)})`;
}

/**
 * Names a callback of the library's own, for those who look into the ready queue: what a function is called in the source is
 * lost where a site is made small.
 */
export function named<F extends (...args: never[]) => unknown>(name: string, callback: F): F {
  return Object.defineProperty(callback, 'name', { value: name });
}

/** A call as it would be written: `print('text')`. */
export function describeCallback(callback: { name: string }, args: readonly unknown[] = []): string {
  return `${callback.name || '<anonymous>'}(${args.map(repr).join(', ')})`;
}

const begun = new Set<object>();

/** What `describe` gives; `...` within the description of the same object, which may hold itself. */
export function withoutEnd(object: object, describe: () => string): string {
  if (begun.has(object)) return '...';
  begun.add(object);
  try {
    return describe();
  } finally {
    begun.delete(object);
  }
}

function listed<T>(items: readonly T[], describe: (item: T) => string): string {
  return `${items.slice(0, 10).map(describe).join(', ')}${items.length > 10 ? ', ...' : ''}`;
}

function describeObject(value: object): string {
  if (value instanceof Error) return reprError(value);
  if (Array.isArray(value)) return withoutEnd(value, () => `[${listed(value, repr)}]`);
  if (value instanceof Set) return withoutEnd(value, () => `{${listed([...value], repr)}}`);
  if (Object.getPrototypeOf(value) === Object.prototype && value.toString === Object.prototype.toString)
    return withoutEnd(value, () => `{${listed(Object.entries(value), describeEntry)}}`);
  // An object with its own way to be text (a Task, a Lock, a Date) uses that.
  if (value.toString !== Object.prototype.toString) {
    try {
      return String(value);
    } catch {
      // A toString that throws says nothing; the kind of object is still worth telling.
    }
  }
  return Object.prototype.toString.call(value);
}

function describeEntry([key, value]: [string, unknown]): string {
  return `'${key}': ${repr(value)}`;
}

function clip(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 3)}...` : text;
}
