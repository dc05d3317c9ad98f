/** Runs a program and gives what a check says of it: undefined where it passes. */
import { problemOf } from '../../../src/exercises/check';
import type { Check } from '../../../src/exercises/definition';
import { record } from '../../recording/recordings';

export async function judge(check: Check, program: string): Promise<string | undefined> {
  return problemOf(check, await record(program));
}

/** A program whose `main` is this. */
export function main(body: string, functions = ''): string {
  return `${functions}\nfunction* main() {\n${body}\n}\nasyncio.run(main())`;
}

/** `nap(1)` sleeps a second; so does `rest`. */
export const NAPS = `function* nap(seconds) { yield* asyncio.sleep(seconds) }
function* rest(seconds) { yield* asyncio.sleep(seconds) }`;
