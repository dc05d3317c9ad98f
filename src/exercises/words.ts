/** The small change of sentences. What comes out of programs stands in backticks. */
import type { WaitKind } from '../recording/format';

const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** `three`, `12` */
export function number(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/** `one task`, `three tasks` */
export function counted(count: number, noun: string): string {
  return `${number(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** `a`, `a and b`, `a, b and c` */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** A name out of a program. */
export function code(name: string): string {
  return `\`${name}\``;
}

export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** A moment or a duration, as the end of a run tells it: `1.00 s`. */
export function time(seconds: number): string {
  return `${seconds.toFixed(2)} s`;
}

/** Two moments that only the dust of binary fractions tells apart. */
export function sameTime(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-6;
}

export function quoted(line: string): string {
  return line === '' ? 'an empty line' : `“${line}”`;
}

/** What a task waits on, for each kind of wait. */
export const THINGS: Record<WaitKind, string> = {
  sleep: 'a sleep',
  lock: 'a lock',
  semaphore: 'a semaphore',
  condition: 'a condition',
  event: 'an event',
  barrier: 'a barrier',
  'queue.get': 'an item of a queue',
  'queue.put': 'room in a queue',
  'queue.join': 'all of a queue to be done',
  future: 'a future',
  task: 'a task',
  gather: 'a gather',
  wait: 'a wait for several tasks',
  group: 'a task group',
  shield: 'a shield',
  io: 'the network',
};
