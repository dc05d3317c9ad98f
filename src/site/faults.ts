/** What a request may ask to go wrong: the parameters of an address that our servers understand, to try a program on. */

export interface Faults {
  /** The answer comes so many seconds later. */
  delay: number;
  /** So many requests for this address are refused before one is answered. */
  fail: number;
  /** Answered with this status, whatever is there. */
  status: number | undefined;
  /** Never answered. */
  silent: boolean;
  /** Breaks off in the middle of the body. */
  broken: boolean;
}

/** Nobody tries a program for longer than that. */
const LONGEST_DELAY = 3600;

export function faultsOf(url: string): Faults {
  const { searchParams } = new URL(url);
  const status = Number(searchParams.get('status'));
  return {
    delay: Math.min(positive(searchParams.get('delay')), LONGEST_DELAY),
    fail: Math.floor(positive(searchParams.get('fail'))),
    status: Number.isInteger(status) && status >= 200 && status <= 599 ? status : undefined,
    silent: searchParams.has('silent'),
    broken: searchParams.has('broken'),
  };
}

function positive(text: string | null): number {
  const number = Number(text);
  return number > 0 && Number.isFinite(number) ? number : 0;
}

/** How often each address was asked for, in one run. */
export class Visits {
  private readonly counts = new Map<string, number>();

  /** How many came before this one. */
  add(url: string): number {
    const before = this.counts.get(url) ?? 0;
    this.counts.set(url, before + 1);
    return before;
  }
}
