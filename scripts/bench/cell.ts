/**
 * One cell of the table, in a process of its own: `cell.ts PEER WORKLOAD SIZE`. Prints a Measurement as JSON.
 *
 * The workload runs a few times, since engines compile what runs often; the quickest run counts.
 */

import * as asyncio from 'asyncio';
import * as Effect from 'effect/Effect';
import { run as runEffection } from 'effection';
import type { Workload } from './workload';
import { findWorkload } from './workloads';

export interface Measurement {
  seconds: number;
  /** Bytes per task, of memory workloads. */
  heap?: number;
  resident?: number;
}

const RUNS = 4;

/** Keeps what it is told: the latest hundred thousand events, as many as a recording may have. */
function recorder(): asyncio.Instrument {
  const events: [what: string, about: unknown][] = Array.from({ length: 100_000 }, () => ['', undefined]);
  let next = 0;
  const keep = (what: string, about: unknown): void => {
    const event = events[next++ % events.length];
    event[0] = what;
    event[1] = about;
  };
  return {
    taskCreated: (task) => keep('created', task),
    stepBegins: (task) => keep('begins', task),
    stepEnds: (_task, waitingFor) => keep('ends', waitingFor),
    futureResolved: (future) => keep('resolved', future),
    handleScheduled: (handle) => keep('scheduled', handle),
    taskDone: (task) => keep('done', task),
  };
}

function starter(peer: string, workload: Workload, size: number): (built: () => void) => Promise<unknown> {
  const { effect, effection } = workload;
  if (peer === 'ours') return (built) => asyncio.run(workload.ours(size, built));
  if (peer === 'recorded')
    return (built) => asyncio.run(workload.ours(size, built), { instruments: [recorder()] });
  if (peer === 'promises') return (built) => workload.promises(size, built);
  if (peer === 'effect' && effect !== undefined) return (built) => Effect.runPromise(effect(size, built));
  if (peer === 'effection' && effection !== undefined)
    return (built) => runEffection(() => effection(size, built));
  throw new Error(`${peer} has no ${workload.name}`);
}

function collected(): NodeJS.MemoryUsage {
  for (let i = 0; i < 3; i++) globalThis.gc?.();
  return process.memoryUsage();
}

async function measureTime(start: (built: () => void) => Promise<unknown>): Promise<Measurement> {
  let seconds = Number.POSITIVE_INFINITY;
  for (let i = 0; i < RUNS; i++) {
    // No collection is asked for between runs: that would throw compiled code away, which no program does.
    const began = performance.now();
    await start(() => {});
    seconds = Math.min(seconds, (performance.now() - began) / 1000);
  }
  return { seconds };
}

async function measureMemory(
  start: (built: () => void) => Promise<unknown>,
  size: number,
): Promise<Measurement> {
  const before = collected();
  let after = before;
  await start(() => {
    after = collected();
  });
  return {
    seconds: 0,
    heap: (after.heapUsed - before.heapUsed) / size,
    resident: (after.rss - before.rss) / size,
  };
}

async function main(): Promise<void> {
  const [peer, name, size] = process.argv.slice(2);
  const workload = findWorkload(name);
  const start = starter(peer, workload, Number(size));
  const measured = workload.memory ? await measureMemory(start, Number(size)) : await measureTime(start);
  console.log(JSON.stringify(measured));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
