/** How many requests a client may have in flight. */
export const MODES = { sequential: 1, 'bounded at 10': 10, 'bounded at 100': 100, unbounded: 0 } as const;

/** Pages a run. */
export const PAGES = 1000;
/** Seconds that the server takes to answer. */
export const LATENCY = 0.05;
/** Bytes of a page. */
export const SIZE = 10_000;

/** What a client prints when it is done, as JSON. */
export interface Measurement {
  /** From the first request to the last byte. */
  seconds: number;
  /** The most memory that the process had, in MB. */
  peak: number;
}
