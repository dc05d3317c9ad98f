import type { End, Language } from '../../../src/recording/format';

/** A program that does what no example does. Whatever it is, its run must end, and say why in a sentence. */
export interface HostileProgram {
  name: string;
  language: Language;
  source: string;
  /** How it may end: more than one where that depends on the machine. */
  reason: End['reason'] | readonly End['reason'][];
  /** What is said of the end, in the page: the error's line or the limit's sentence. */
  says: RegExp;
}

const ASYNCIO = "import * as asyncio from 'asyncio'\n";

type Expectation = Pick<HostileProgram, 'reason' | 'says'>;

export const ON_TIME_LIMIT: Expectation = { reason: 'limit', says: /still running after 5 seconds/ };
export const FINISHES: Expectation = { reason: 'finished', says: /^/ };

export function failsWith(says: RegExp): Expectation {
  return { reason: 'failed', says };
}

export function typescript(name: string, source: string, expected: Expectation): HostileProgram {
  return { name, language: 'typescript', source: ASYNCIO + source, ...expected };
}

/** TypeScript as it stands, with nothing before it. */
export function text(name: string, source: string, expected: Expectation): HostileProgram {
  return { name, language: 'typescript', source, ...expected };
}

export function promises(name: string, source: string, expected: Expectation): HostileProgram {
  return { name, language: 'promises', source, ...expected };
}

export function python(name: string, source: string, expected: Expectation): HostileProgram {
  return { name, language: 'python', source, ...expected };
}
