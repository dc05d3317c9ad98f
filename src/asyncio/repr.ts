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

// What has a name there, what is seen as nothing, and halves of characters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSHOWN = /[\\'"\0-\x1f\x7f-\xa0\xad\u2028\u2029]|\p{Surrogate}/gu;
const NAMED: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' };

function escaped(character: string, quote: string): string {
  if (character === "'" || character === '"') return character === quote ? `\\${quote}` : character;
  const named = NAMED[character];
  if (named !== undefined) return named;
  const code = character.charCodeAt(0).toString(16);
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
  if (Array.isArray(value))
    return within('[', value, ']', MOST_ITEMS, (item) => abridged(item, depth - 1), depth);
  if (value instanceof Set)
    return within('{', ordered([...value]), '}', MOST_ITEMS, (item) => abridged(item, depth - 1), depth);
  if (isPlain(value)) {
    const entry = (key: string) => `${abridged(key, depth - 1)}: ${abridged(value[key], depth - 1)}`;
    return within('{', ordered(Object.keys(value)), '}', MOST_ENTRIES, entry, depth);
  }
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

function within<T>(
  open: string,
  items: readonly T[],
  close: string,
  most: number,
  describe: (item: T) => string,
  depth: number,
): string {
  if (depth <= 0 && items.length > 0) return `${open}...${close}`;
  const shown = items.slice(0, most).map(describe);
  return open + (items.length > most ? [...shown, '...'] : shown).join(', ') + close;
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

function listed<T>(items: readonly T[], describe: (item: T) => string): string {
  return `${items.slice(0, 10).map(describe).join(', ')}${items.length > 10 ? ', ...' : ''}`;
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
