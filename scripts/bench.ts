/**
 * `npm run bench [-- --rounds N] [--only NAME]... [--record]`: all workloads, all peers, side by side.
 *
 * It prints ratios to CPython (the `python3` that is found, or the one that PYTHON names): how many times as many
 * operations in a second. It asserts nothing: how fast a machine is today is no property of the code.
 */

import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { bundle } from './bench/bundle';
import { findPython, has, measure, PEERS } from './bench/measure';
import { heading, line, type Row } from './bench/table';
import { WORKLOADS } from './bench/workloads';
import { readArguments, run, UsageError, wholeNumber } from './command-line';

async function main(): Promise<void> {
  const { values } = readArguments('npm run bench [-- --rounds N] [--only WORKLOAD]… [--record]', {
    options: {
      rounds: { type: 'string', default: '3' },
      only: { type: 'string', multiple: true },
      record: { type: 'boolean', default: false },
    },
  });
  const rounds = wholeNumber('--rounds', values.rounds);
  const names = WORKLOADS.map(({ name }) => name);
  for (const name of values.only ?? [])
    if (!names.includes(name))
      throw new UsageError(`There is no workload ${name}. There are: ${names.join(', ')}`);
  const python = findPython();
  const programs = { cell: await bundle('scripts/bench/cell.ts'), python };
  const workloads = WORKLOADS.filter(({ name }) => values.only === undefined || values.only.includes(name));
  const peers = PEERS.filter((peer) => peer !== 'CPython' || python !== undefined);
  const rows = new Map<string, Row>(workloads.map(({ name }) => [name, {}]));
  const machine = `${cpus().length} cores, Node ${process.versions.node.split('.')[0]}, CPython ${python?.version ?? 'not found'}`;
  const table = (done: number): string =>
    [
      `${new Date().toISOString().slice(0, 10)}; ${machine}; medians of ${done} rounds, in brackets the smallest and the largest.`,
      '',
      heading(peers),
      ...workloads.map((workload) => line(workload, rows.get(workload.name) ?? {}, peers)),
    ].join('\n');
  for (let round = 1; round <= rounds; round++) {
    for (const workload of workloads) {
      for (const peer of peers) {
        if (!has(peer, workload)) continue;
        progress(`round ${round} of ${rounds}: ${workload.name}, ${peer}`);
        const cell = measure(peer, workload, programs);
        const row = rows.get(workload.name);
        if (row !== undefined && cell !== undefined) row[peer] = [...(row[peer] ?? []), cell];
      }
    }
    // After each round, so that what was measured is there should somebody lose patience.
    if (values.record) writeFileSync('bench/RESULTS.md', `${INTRODUCTION}\n${table(round)}\n`);
  }
  progress('');
  console.log(table(rounds));
}

/** A line that is written over and over, where somebody looks. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}

const INTRODUCTION = `# What was measured last

\`npm run bench -- --record\` writes this page. CPython's column is operations in a second; all others are ratios to it in the same
round: 45 means 45 times as many. "ours" has no instrument registered; "recorded" has one that keeps every event.
`;

run(main);
