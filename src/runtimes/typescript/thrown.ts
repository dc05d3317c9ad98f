/** Describes whatever a program threw: an error, a string, null, or an object whose every property throws. */
import { inspect } from 'node-inspect-extracted';
import type { ProgramError } from '../../recording/format';

/** How often the same frame may follow itself. */
const FEW = 3;

/** A message, or a name, may be as long as memory allows; nobody reads more of it than this. */
const LONGEST = 10_000;
/** Nor is a line of a stack that long a frame's: it's the message's, which comes before all frames. */
const LONGEST_FRAME = 1000;

/** A frame of the stack that lies in the program's own text. */
export interface Frame {
  function: string;
  line: number;
}

/** Under what name the program was evaluated, which the stacks of all engines give, and how many lines are its own. */
export interface Source {
  sourceName: string;
  lines: number;
}

export function describeThrown(thrown: unknown, source: Source): ProgramError {
  if (!isErrorLike(thrown)) return { name: '', message: `Uncaught ${safeInspect(thrown)}` };
  const name = text(read(thrown, 'name'))?.slice(0, LONGEST) || 'Error';
  const message = plainMessage((text(read(thrown, 'message')) ?? '').slice(0, LONGEST)) + sizeOfGroup(thrown);
  const frames = ownFrames(text(read(thrown, 'stack')) ?? '', source);
  const innermost = frames[0];
  if (!innermost) return { name, message };
  return { name, message, position: { line: innermost.line }, stack: foldFrames(frames) };
}

/** The frames of V8 (`at f (name:5:3)`) and of the other engines (`f@name:5:3`) alike, innermost first. */
export function ownFrames(stack: string, { sourceName, lines }: Source): Frame[] {
  const frames: Frame[] = [];
  const place = `${sourceName.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}:(\\d+):\\d+`;
  const pattern = new RegExp(`^(?:\\s*at (?:async |new )?)?(?:(.*?)(?: \\(|@))?(?:.*)${place}`);
  for (const text of stack.split('\n')) {
    if (text.length > LONGEST_FRAME) continue;
    const match = pattern.exec(text);
    const line = Number(match?.[2]);
    if (match && line <= lines) frames.push({ function: functionName(match[1] ?? ''), line });
  }
  return frames;
}

/** Endless recursion is the same frame over and over. */
function foldFrames(frames: Frame[]): string[] {
  const texts = frames.map((frame) => `${frame.function}, line ${frame.line}`);
  return texts.filter((text, i) => i < FEW || texts.slice(i - FEW, i).some((before) => before !== text));
}

/** Engines say `Object.main`, `main.next`, `<anonymous>`; the reader wrote `main`. */
function functionName(name: string): string {
  const bare = name
    .replace(/ \[as .*\]$/, '')
    .replace(/^(?:Object|Generator|globalThis)\./, '')
    .replace(/\.next$/, '');
  return /^(?:eval|eval code|<anonymous>|anonymous|)$/.test(bare) ? 'program' : bare;
}

/** Python's groups of errors say how many they hold. */
function sizeOfGroup(thrown: object): string {
  const errors = read(thrown, 'exceptions');
  if (!isInstance(errors, Array)) return '';
  const count = read(errors, 'length');
  return ` (${count} sub-exception${count === 1 ? '' : 's'})`;
}

/** The compiler spells an imported name `(0, _asyncio.sleep)`. */
function plainMessage(message: string): string {
  return message.replace(/\(0 ?, _\w+\.(\w+)\)/g, '$1');
}

function isErrorLike(thrown: unknown): thrown is object {
  if (typeof thrown !== 'object' || thrown === null) return false;
  return isInstance(thrown, Error) || typeof read(thrown, 'stack') === 'string';
}

/** `instanceof` for what may be a proxy that refuses to say what it is. */
export function isInstance<T>(value: unknown, type: abstract new (...values: never[]) => T): value is T {
  try {
    return value instanceof type;
  } catch {
    return false;
  }
}

function read(object: object, key: string): unknown {
  try {
    return Reflect.get(object, key);
  } catch {
    return undefined;
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function safeInspect(value: unknown): string {
  try {
    return inspect(value);
  } catch {
    return 'a value that cannot be shown';
  }
}
