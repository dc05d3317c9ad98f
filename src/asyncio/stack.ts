/**
 * Where a suspended coroutine stands, at no cost until somebody asks.
 *
 * While `yield*` delegates, the outer generators are on the JavaScript stack beneath the inner one. So a
 * suspended coroutine can be asked at any time: resume it with PROBE instead of a result, and the
 * innermost iterator, which is always one of the library's, notes the stack and suspends again at once.
 * The program can't tell.
 */

/** What an innermost iterator is resumed with to be asked for its stack. */
export const PROBE: unique symbol = Symbol('probe');

/**
 * Where one coroutine stands, as `Task.getStack` tells it.
 *
 * Python: https://docs.python.org/3/library/asyncio-task.html#asyncio.Task.get_stack
 */
export interface StackFrame {
  /** The function's name. */
  name: string;
  /** The file it is in. */
  file: string;
  /** The line in it, from 1. */
  line: number;
  /** The column in the line, from 1. */
  column: number;
}

let captured: string | undefined;

/** The whole stack, however deep. */
function wholeStack(): string {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = Number.POSITIVE_INFINITY;
  const { stack = '' } = new Error('probe');
  Error.stackTraceLimit = limit;
  return stack;
}

/** Called by an innermost iterator that was resumed with PROBE. */
export function answerProbe(): void {
  captured = wholeStack();
}

/**
 * Called by an iterator that was resumed with PROBE and stands for several, innermost first: it answers with the stacks of all of them. Gives what the
 * innermost waits for.
 */
export function answerFor(
  iterators: Iterator<unknown, unknown, unknown>[],
): IteratorResult<unknown, unknown> {
  const beneath = wholeStack();
  let waitsFor: unknown;
  const stacks = iterators.map((iterator, index) => {
    captured = undefined;
    const { value } = iterator.next(PROBE);
    if (index === 0) waitsFor = value;
    const stack: string = captured ?? '';
    return index === iterators.length - 1 ? stack : without(stack, beneath);
  });
  captured = stacks.join('\n');
  return { done: false, value: waitsFor };
}

/** A stack text without the frames that lie beneath it in another. */
function without(stack: string, beneath: string): string {
  const lines = stack.trimEnd().split('\n');
  return lines.slice(0, lines.length - beneath.trimEnd().split('\n').length + 1).join('\n');
}

/** Probes `iterator`, which must be suspended at one of the library's own iterators. Innermost frame first. */
export function probe(iterator: Iterator<unknown, unknown, unknown>): StackFrame[] {
  captured = undefined;
  const beneath = wholeStack();
  iterator.next(PROBE);
  // What lies beneath this very call is who asks, not what is asked about.
  return captured === undefined ? [] : ownFrames(without(captured, beneath));
}

const V8_FRAME = /^\s*at (?:(?:async |new )?(.*?) \()?(.*?):(\d+):(\d+)\)?$/;
const OTHER_FRAME = /^(.*?)@(.*?):(\d+):(\d+)$/;

/** The frames of a stack text that are the program's, not this library's. */
export function ownFrames(stack: string): StackFrame[] {
  const frames: StackFrame[] = [];
  const library = libraryFiles();
  for (const line of stack.split('\n')) {
    const match = V8_FRAME.exec(line) ?? OTHER_FRAME.exec(line);
    if (match === null) continue;
    const file = match[2];
    if (file.startsWith(library) || file.startsWith('node:')) continue;
    const name = (match[1] ?? '').replace(/^.*\./, '') || '<anonymous>';
    frames.push({
      name: name === 'next' ? '<anonymous>' : name,
      file,
      line: Number(match[3]),
      column: Number(match[4]),
    });
  }
  return frames;
}

let found: string | undefined;

/**
 * What the file names of this library's frames begin with: its folder, or the bundle it is part of. Not found out before
 * somebody asks for a stack, and then with one frame: to tell the line of a function, the engine reads all of that function's text
 * once more, and while a bundle is loaded that is the bundle.
 */
function libraryFiles(): string {
  if (found !== undefined) return found;
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 1;
  const { stack = '' } = new Error('where');
  Error.stackTraceLimit = limit;
  found = '\0';
  for (const line of stack.split('\n')) {
    const match = V8_FRAME.exec(line) ?? OTHER_FRAME.exec(line);
    if (match === null) continue;
    const file = match[2];
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    found = /\/stack\.[cm]?[jt]s/.test(file) ? folder : file;
    break;
  }
  return found;
}
