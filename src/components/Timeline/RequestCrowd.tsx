/** Very many requests: those of a colour as one line with gaps, as the bars of a crowded lane are. */
import type { ReactNode } from 'react';
import { colourNumber, taskColour } from '../TaskMark';
import type { SeenSpan } from './requestGeometry';
import styles from './styles.module.css';

interface Props {
  spans: SeenSpan[];
  /** Of a row, and of all of them, in pixels. */
  height: number;
  rows: number;
}

/** Across. */
const UNITS = 1000;
/** What begins and ends at one place is seen all the same. */
const LEAST = 2;

export function CrowdedRequests({ spans, height, rows }: Props): ReactNode {
  const thick = Math.max(height - 1, 1);
  return (
    <svg
      width="100%"
      height={rows}
      viewBox={`0 0 ${UNITS} ${rows}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {[...byColour(spans)].map(([colour, group]) => (
        <g key={colour} style={taskColour(group[0]?.span.task)} className={styles.request}>
          <Line
            className={styles.crowdAsks}
            width={thick}
            d={group.map(({ row, from, head }) => line(row, height, from, head)).join('')}
          />
          <Line
            className={styles.crowdReceives}
            width={thick}
            d={group.map(({ row, head, to }) => (to > head ? line(row, height, head, to) : '')).join('')}
          />
        </g>
      ))}
    </svg>
  );
}

/** Colours repeat: 0 is that of requests that no task sent. */
function byColour(spans: SeenSpan[]): Map<number, SeenSpan[]> {
  const groups = new Map<number, SeenSpan[]>();
  for (const seen of spans) {
    const { task } = seen.span;
    const colour = task === undefined ? 0 : colourNumber(task);
    const group = groups.get(colour);
    if (group) group.push(seen);
    else groups.set(colour, [seen]);
  }
  return groups;
}

function line(row: number, height: number, from: number, to: number): string {
  const start = unitsOf(from);
  return `M${start} ${(row + 0.5) * height}H${Math.max(unitsOf(to), start + LEAST)}`;
}

function unitsOf(part: number): number {
  return Math.round(part * UNITS * 1000) / 1000;
}

function Line({ className, width, d }: { className: string | undefined; width: number; d: string }) {
  return (
    d !== '' && <path className={className} d={d} strokeWidth={width} vectorEffect="non-scaling-stroke" />
  );
}
