/** What sort of thing a label names: both recorders tell waits by the names that asyncio itself gives them. */
import type { WaitKind } from './events';

const KINDS: [RegExp, WaitKind][] = [
  [/^sleep\b/, 'sleep'],
  [/^Lock\./, 'lock'],
  [/Semaphore\./, 'semaphore'],
  [/^Condition\./, 'condition'],
  [/^Event\./, 'event'],
  [/^Barrier\./, 'barrier'],
  [/Queue\.get$/, 'queue.get'],
  [/Queue\.put$/, 'queue.put'],
  [/Queue\.join$/, 'queue.join'],
  [/^gather\b/, 'gather'],
  [/^wait\b/, 'wait'],
  [/^TaskGroup\b/, 'group'],
  [/^shield\b/, 'shield'],
  [/^a promise$/, 'io'],
  [/^[A-Z]+ (?:\/|https?:)/, 'io'],
  [/^body of /, 'io'],
  [/^a free connection$/, 'io'],
];

const known = new Map<string, WaitKind>();

/** Of a label that is no task's name. */
export function waitKind(label: string): WaitKind {
  const before = known.get(label);
  if (before !== undefined) return before;
  const kind = KINDS.find(([pattern]) => pattern.test(label))?.[1] ?? 'future';
  known.set(label, kind);
  return kind;
}

/** What waits for a connection goes on when another gives one back; what else is waited for comes from outside. */
export function isFromOutside(kind: WaitKind, label: string): boolean {
  return kind === 'io' && label !== 'a free connection';
}
