/** The table of all measurements: ratios to CPython, with their spread over the rounds. */

import type { Cell, Peer } from './measure';
import type { Workload } from './workload';

/** The cells of one workload in the order of the rounds. */
export type Row = Partial<Record<Peer, Cell[]>>;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function short(value: number): string {
  if (value >= 1e6) return `${(value / 1e6).toPrecision(3)}M`;
  if (value >= 1e4) return `${Math.round(value / 1e3)}k`;
  return value >= 10 ? value.toFixed(0) : value.toPrecision(2);
}

/** Median, and in brackets the smallest and the largest. */
function withSpread(values: readonly number[]): string {
  if (values.length === 0) return '–';
  const middle = short(median(values));
  return values.length === 1
    ? middle
    : `${middle} (${short(Math.min(...values))}–${short(Math.max(...values))})`;
}

const rates = (cells: readonly Cell[] = []): number[] =>
  cells.flatMap(({ rate }) => (rate === undefined ? [] : [rate]));

/** One line of the table. Rounds are compared with each other one by one: what disturbs one, disturbs all its cells. */
export function line(workload: Workload, row: Row, peers: readonly Peer[]): string {
  const reference = rates(row.CPython);
  const cells = peers.map((peer) => {
    if (workload.memory) return memory(row[peer] ?? []);
    const own = rates(row[peer]);
    if (peer === 'CPython' || reference.length === 0)
      return own.length === 0 ? '–' : `${short(median(own))}/s`;
    return withSpread(own.map((rate, round) => rate / (reference[round] ?? median(reference))));
  });
  return `| ${[workload.name, ...cells].join(' | ')} |`;
}

function memory(cells: readonly Cell[]): string {
  const of = (key: 'heap' | 'resident'): number[] =>
    cells.flatMap((cell) => (cell[key] === undefined ? [] : [cell[key]]));
  const parts = (['heap', 'resident'] as const).flatMap((key) =>
    of(key).length === 0 ? [] : [`${Math.round(median(of(key)))} B ${key}`],
  );
  return parts.length === 0 ? '–' : parts.join(', ');
}

export function heading(peers: readonly Peer[]): string {
  return `| workload | ${peers.join(' | ')} |\n|---|${peers.map(() => '---|').join('')}`;
}
