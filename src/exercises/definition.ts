/**
 * What an exercise is, besides its programs. A definition is plain data, because it travels into the page; what its
 * checks mean is in `rules`.
 */
import type { WaitKind } from '../recording/format';

export const GRADES = ['easy', 'medium', 'hard'] as const;
export type Grade = (typeof GRADES)[number];

/** The languages that an exercise is set in. */
export const SPELLINGS = ['typescript', 'python'] as const;
export type Spelling = (typeof SPELLINGS)[number];

export interface Definition {
  title: string;
  grade: Grade;
  /** What to do, in a sentence or two. `code` stands in backticks. */
  goal: string;
  /** Shown one at a time, each saying a little more than the one before. */
  hints: readonly string[];
  /** The chapter that it practises: its file in `docs`, without the ending, and what to call it. */
  chapter: { path: string; label: string };
  checks: readonly Check[];
}

/**
 * What a check needs to know. Functions are named as both languages spell them, so in one word. Work is what a task
 * does while it sleeps or waits for the network: waiting in a line is none.
 */
export interface Params {
  /** The program comes to its end: it neither fails nor waits for ever. */
  finishes: object;
  /** Nothing is written to stderr: no warning, no lost error. */
  quiet: object;
  /** It prints these lines, in this order, and nothing else. */
  prints: { lines: readonly string[] };
  /** It prints these lines and nothing else, in whatever order. */
  printsInAnyOrder: { lines: readonly string[] };
  /** One line comes before the other. */
  printsBefore: { first: string; second: string };
  /** A line comes at this moment. */
  printsAt: { line: string; seconds: number };
  /** The whole takes so much virtual time; `overlapping` where that is by letting waits overlap. */
  takes: { seconds: number; overlapping?: boolean };
  /** Never are more than `most` tasks at work in the function at once, and at some moment as many as `least`. */
  together: { in: string; most?: number; least?: number };
  /** Tasks are at work in both functions at once. */
  overlap: { in: readonly [string, string] };
  /** When main ends, no other task is left. */
  nothingLeft: object;
  /** So many tasks that run the function are made; without a number, at least one. */
  makesTasks: { of: string; count?: number };
  /** All tasks that run the function, or so many of them, end in this way. */
  ends: { task: string; as: 'finished' | 'failed' | 'cancelled'; count?: number };
  /** So many tasks wait on such a thing at some time of the run; without a number, at least one. */
  waitsOn: { kind: WaitKind; tasks?: number };
  /** A task that runs the function takes so few turns: it does not ask again and again. */
  turns: { of: string; most: number };
}

export type CheckKind = keyof Params;
export type CheckOf<K extends CheckKind> = { [P in K]: { check: P } & Params[P] }[K];
export type Check = CheckOf<CheckKind>;
