/**
 * A twin: one program in TypeScript and in Python, and what both tell, event by event, with the virtual time.
 *
 * The lists were not thought out: CPython wrote them. The test of each module runs the TypeScript programs; the test
 * `cpython.test.ts` runs the Python ones. So neither can drift from the list, nor from the other.
 */

import * as asyncio from 'asyncio';

export type Log = (...words: unknown[]) => void;
export type NewLoop = () => asyncio.EventLoop<asyncio.VirtualClock>;

/** A program that runs in a loop, or an ordinary function that makes its own with `newLoop`. */
export type Program = (log: Log, newLoop: NewLoop) => unknown;

export interface Twin {
  name: string;
  typescript: Program;
  /** Defines `async def main(log)`, or `def main(log)` that makes its own loops with `new_loop()`. */
  python: string;
  gives: string[];
}

/** An error as the programs tell it: class and message. */
export function told(error: unknown): string {
  if (!(error instanceof Error)) return text(error);
  if (error instanceof asyncio.BaseExceptionGroup)
    return `${error.name}: ${error.message} [${error.exceptions.map(told).join(', ')}]`;
  return error.message === '' ? error.name : `${error.name}: ${error.message}`;
}

/** Values as Python prints them. */
function text(word: unknown): string {
  if (word === undefined || word === null) return 'None';
  if (word === true) return 'True';
  if (word === false) return 'False';
  if (Array.isArray(word)) return `[${word.map(quoted).join(', ')}]`;
  return String(word);
}

function quoted(word: unknown): string {
  return typeof word === 'string' ? `'${word}'` : text(word);
}

/** Runs a program on virtual time; returns what it told. */
export function record(program: Program): string[] {
  const events: string[] = [];
  let latest = asyncio.newEventLoop({ virtual: true });
  const newLoop: NewLoop = () => {
    latest = asyncio.newEventLoop({ virtual: true });
    latest.setExceptionHandler(() => {});
    return latest;
  };
  const log: Log = (...words) =>
    void events.push(`${words.map(text).join(' ')} @${Number(latest.time().toPrecision(12))}`);
  const loop = newLoop();
  const runner = new asyncio.Runner({ loopFactory: () => loop });
  try {
    const result = program(log, newLoop);
    if (asyncio.iscoroutine(result)) runAndClose(runner, result);
  } catch (error) {
    if (error instanceof asyncio.DeadlockError) log('blocked');
    else log('main raised', told(error));
  }
  return events;
}

/** As `with Runner() as runner` in Python: an error comes out after the clean-up. */
function runAndClose(runner: asyncio.Runner, main: asyncio.Awaitable): void {
  try {
    runner.runNow(main);
  } finally {
    runner.closeNow();
  }
}

/** A Python program without the indentation that it has in a TypeScript file. */
export function dedent(source: string): string {
  const lines = source.split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent)).join('\n');
}
