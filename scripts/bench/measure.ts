/** Runs cells, each in a fresh process, peers interleaved so that all of them see the same machine. */

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Measurement } from './cell';
import type { Workload } from './workload';

export const PEERS = ['CPython', 'ours', 'recorded', 'promises', 'effect', 'effection'] as const;
export type Peer = (typeof PEERS)[number];

/** A quick peer does the whole workload; one that takes a hundred times as long does a part of it. */
const SHARE: Partial<Record<Peer, number>> = { effect: 0.2, effection: 0.05 };
/** Milliseconds. */
const CELL_TIMEOUT = 120_000;

const HERE = join(process.cwd(), 'scripts/bench');

export interface Python {
  command: string;
  version: string;
}

/** The python3 that is found: the one that PYTHON names, else the first on the path. */
export function findPython(): Python | undefined {
  const command = process.env.PYTHON ?? 'python3';
  const asked = spawnSync(command, ['-c', 'import platform; print(platform.python_version())'], {
    encoding: 'utf8',
  });
  return asked.status === 0 ? { command, version: asked.stdout.trim() } : undefined;
}

export function has(peer: Peer, workload: Workload): boolean {
  if (peer === 'effect') return workload.effect !== undefined;
  if (peer === 'effection') return workload.effection !== undefined;
  return peer !== 'recorded' || workload.memory === undefined;
}

export interface Cell {
  /** Operations in a second; undefined for memory workloads. */
  rate?: number;
  heap?: number;
  resident?: number;
}

/** Measures one cell; undefined where the peer fails or takes too long. */
export function measure(
  peer: Peer,
  workload: Workload,
  { cell, python }: { cell: string; python: Python | undefined },
): Cell | undefined {
  // Timers are counted beyond the last deadline, and only where there are many is that more than nothing.
  const share = workload.idle !== undefined && peer === 'effect' ? 1 : (SHARE[peer] ?? 1);
  const size = Math.max(1, Math.round(workload.size * share));
  const [command, args] =
    peer === 'CPython'
      ? [python?.command, [join(HERE, 'cell.py'), String(size), workload.memory ? 'memory' : 'time']]
      : [process.execPath, ['--expose-gc', cell, peer, workload.name, String(size)]];
  if (command === undefined) return undefined;
  const { status, stdout } = spawnSync(command, args as string[], {
    input: peer === 'CPython' ? workload.python : '',
    encoding: 'utf8',
    timeout: CELL_TIMEOUT,
  });
  if (status !== 0) return undefined;
  const { seconds, heap, resident } = JSON.parse(stdout) as Measurement;
  if (workload.memory) return { heap, resident };
  return { rate: workload.operations(size) / Math.max(seconds - (workload.idle ?? 0), 1e-6) };
}
