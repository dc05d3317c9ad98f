/** One workload, with its spellings side by side. Each gets the size and does the same work. */

import type { Coroutine } from 'asyncio';
import type { Effect } from 'effect/Effect';
import type { Operation } from 'effection';

export interface Workload {
  name: string;
  /** How large it is: what the spellings are called with. */
  size: number;
  /** How many operations that makes. */
  operations: (size: number) => number;
  /** Seconds that pass whatever anybody does, which don't count. */
  idle?: number;
  /** It measures memory: its main builds idle tasks, calls `built()` and returns. */
  memory?: true;
  ours: (size: number, built: () => void) => Coroutine<unknown>;
  /** Defines `async def main(size)`; of a memory workload, `main(size, built)`. */
  python: string;
  promises: (size: number, built: () => void) => Promise<unknown>;
  effect?: (size: number, built: () => void) => Effect<unknown>;
  effection?: (size: number, built: () => void) => Operation<unknown>;
}

export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
