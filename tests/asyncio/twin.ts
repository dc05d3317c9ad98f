/**
 * A twin: one program in TypeScript and in Python, and what both tell, event by event, with the virtual time.
 *
 * The lists were not thought out: CPython wrote them. The test of each module runs the TypeScript program; the test
 * `cpython.test.ts` runs the Python one. So neither can drift from the list, nor from the other.
 */

import * as asyncio from 'asyncio';
import { expect, test } from 'vitest';

export type Log = (...words: unknown[]) => void;

export interface Twin {
  name: string;
  typescript: (log: Log) => asyncio.Coroutine<unknown>;
  /** Defines `async def main(log)`. */
  python: string;
  gives: string[];
}

/** An error as the programs tell it: class and message. */
export function told(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message === '' ? error.name : `${error.name}: ${error.message}`;
}

/** Values as Python prints them, where the programs print any. */
export function text(word: unknown): string {
  if (word === undefined || word === null) return 'None';
  if (word === true) return 'True';
  if (word === false) return 'False';
  if (Array.isArray(word)) return `[${word.map(inner).join(', ')}]`;
  return String(word);
}

function inner(word: unknown): string {
  return typeof word === 'string' ? `'${word}'` : text(word);
}

/** Runs a program on virtual time; returns what it told. */
export function record(program: (log: Log) => asyncio.Coroutine<unknown>): string[] {
  const events: string[] = [];
  const loop = asyncio.newEventLoop({ virtual: true });
  loop.setExceptionHandler(() => {});
  const now = () => Number(loop.time().toPrecision(12));
  const log: Log = (...words) => void events.push(`${words.map(text).join(' ')} @${now()}`);
  const runner = new asyncio.Runner({ loopFactory: () => loop });
  try {
    runner.runNow(program(log));
  } catch (error) {
    events.push(
      error instanceof asyncio.DeadlockError ? `blocked @${now()}` : `main raised ${told(error)} @${now()}`,
    );
  }
  runner.closeNow();
  return events;
}

/** Makes a test of the TypeScript half of each twin. */
export function testTwins(twins: readonly Twin[]): void {
  for (const twin of twins) {
    test(twin.name, () => {
      expect(record(twin.typescript)).toEqual(twin.gives);
    });
  }
}

/** A Python program without the indentation that it has in a TypeScript file. */
export function dedent(source: string): string {
  const lines = source.split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent)).join('\n');
}
