/** How values look in messages: close to Python's `repr`, readable to those who write TypeScript. */

const LONGEST = 80;

export function repr(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return clip(quoted(value));
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

/** A text as Python writes one in a program: in single quotes, or in double ones where that spares escapes. */
function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  return quote + text.replace(UNSHOWN, (character) => escaped(character, quote)) + quote;
}

// What Python doesn't take for printable, and what would end the text or begin an escape.
const UNSHOWN = /[\\'"\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;
const NAMED: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' };

function escaped(character: string, quote: string): string {
  if (character === "'" || character === '"') return character === quote ? `\\${quote}` : character;
  const named = NAMED[character];
  if (named !== undefined) return named;
  const code = (character.codePointAt(0) ?? 0).toString(16);
  if (code.length > 4) return `\\U${code.padStart(8, '0')}`;
  return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
}

/**
 * What a value begins and ends with, for descriptions that hold others: of texts 30 characters, of lists six items, as Python's
 * `reprlib` does it.
 *
 * @param depth - how far into what holds something
 */
export function abridged(value: unknown, depth = 6): string {
  if (typeof value === 'string') {
    const begin = quoted(value.slice(0, MOST_CHARACTERS));
    if (begin.length <= MOST_CHARACTERS) return begin;
    return cut(quoted(value.slice(0, BEGIN) + value.slice(-END)));
  }
  const inner = (item: unknown) => abridged(item, depth - 1);
  const few = <T>(items: readonly T[], most: number, describe: (item: T) => string) =>
    depth <= 0 && items.length > 0 ? '...' : listed(items, describe, most);
  if (Array.isArray(value)) return `[${few(value, MOST_ITEMS, inner)}]`;
  if (value instanceof Set) return `{${few(ordered([...value]), MOST_ITEMS, inner)}}`;
  if (isPlain(value))
    return `{${few(ordered(Object.keys(value)), MOST_ENTRIES, (key) => `${inner(key)}: ${inner(value[key])}`)}}`;
  const text = repr(value);
  return text.length > MOST_CHARACTERS ? cut(text) : text;
}

const MOST_CHARACTERS = 30;
const BEGIN = 13;
const END = 14;
const MOST_ITEMS = 6;
const MOST_ENTRIES = 4;

function cut(text: string): string {
  return `${text.slice(0, BEGIN)}...${text.slice(-END)}`;
}

/** Sorted, where that says something of them. */
function ordered<T>(items: T[]): T[] {
  if (items.every((item) => typeof item === 'number'))
    return [...items].sort((a, b) => Number(a) - Number(b));
  if (items.every((item) => typeof item === 'string')) return [...items].sort();
  return items;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  return Object.getPrototypeOf(value) === Object.prototype && value.toString === Object.prototype.toString;
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
  return `${callback.name || '<anonymous>'}(${args.map((arg) => abridged(arg)).join(', ')})`;
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

function listed<T>(items: readonly T[], describe: (item: T) => string, most = 10): string {
  return `${items.slice(0, most).map(describe).join(', ')}${items.length > most ? ', ...' : ''}`;
}

function describeObject(value: object): string {
  if (value instanceof Error) return reprError(value);
  if (Array.isArray(value)) return withoutEnd(value, () => `[${listed(value, repr)}]`);
  if (value instanceof Set) return withoutEnd(value, () => `{${listed([...value], repr)}}`);
  if (isPlain(value)) return withoutEnd(value, () => `{${listed(Object.entries(value), describeEntry)}}`);
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
  return `${quoted(key)}: ${repr(value)}`;
}

function clip(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 3)}...` : text;
}
