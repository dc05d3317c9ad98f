/**
 * What a page lets in of a run. The worker keeps to its limits by itself, but the program in it can tamper with whatever it is made of, and
 * a page that took all that comes could be made to stand still.
 */
import type { End, RunEvent } from '../recording/format';
import type { RunLimits } from './protocol';

/** A name, or an error's words: nobody reads on. */
const LONGEST = 20_000;
/** How often a worker may go beyond what it was told, which an honest one does by a few lines at its end. */
const SLACK = 2;

type TooMuch = Extract<End, { reason: 'limit' }>;

export class Gate {
  private events = 0;
  private lines = 0;
  private characters = 0;

  constructor(private readonly limits: RunLimits) {}

  /** The events of a batch, as far as they are any; or how a run ends that tells more than it may. */
  admit(batch: readonly RunEvent[]): RunEvent[] | TooMuch {
    const { limits } = this;
    if (this.events + batch.length > SLACK * limits.events) return tooMuch('steps');
    this.events += batch.length;
    const admitted: RunEvent[] = [];
    for (const event of batch) {
      if (!isEvent(event)) continue;
      if (event.type === 'print') {
        this.lines += 1;
        this.characters += event.text.length;
        if (this.lines > SLACK * limits.lines || this.characters > SLACK * limits.characters)
          return tooMuch('output');
        admitted.push(event);
      } else admitted.push(shortened(event));
    }
    return admitted;
  }
}

/** The same, with its texts cut where they are longer than anybody reads. */
export function shortened<T>(value: T): T {
  return (isShort(value) ? value : cut(value)) as T;
}

function isShort(value: unknown): boolean {
  if (typeof value === 'string') return value.length <= LONGEST;
  if (typeof value !== 'object' || value === null) return true;
  for (const key of Object.keys(value)) if (!isShort(Reflect.get(value, key))) return false;
  return true;
}

function cut(value: unknown): unknown {
  if (typeof value === 'string') return value.length <= LONGEST ? value : `${value.slice(0, LONGEST)} …`;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(cut);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cut(part)]));
}

function isEvent(event: RunEvent): boolean {
  if (typeof event?.time !== 'number' || typeof event.type !== 'string') return false;
  return event.type !== 'print' || typeof event.text === 'string';
}

function tooMuch(limit: TooMuch['limit']): TooMuch {
  const message =
    limit === 'output'
      ? 'The program printed more than can be shown, and was stopped.'
      : 'The program did more than can be shown, and was stopped.';
  return { reason: 'limit', limit, message };
}
