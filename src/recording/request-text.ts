/** Draws the requests of a run with letters: a row for each that was under way at once, as the timeline has them. */
import type { Place } from './place';
import { outcomeText, type RequestLayout, type RequestSpan, shortOutcome } from './request-layout';
import { shortLabel } from './task-labels';

/** More rows at once say nothing more. */
const MOST_ROWS = 16;

export const REQUEST_LEGEND = '░ waits for the head  ▒ receives  ✗ request failed  ¬ request aborted';

const SIGNS = { failed: '✗', aborted: '¬' } as const;

export interface DrawnRow {
  text: string;
  /** Which parts of it are whose: from, to, and the request that stands there. */
  parts: { from: number; to: number; span: RequestSpan }[];
}

/** The rows, and how many there is no room for. */
export function drawRequests(
  { rows }: RequestLayout,
  width: number,
  column: (place: Place) => number,
): { drawn: DrawnRow[]; left: number } {
  const drawn = rows.slice(0, MOST_ROWS).map((row) => drawRow(row, width, column));
  return { drawn, left: Math.max(rows.length - MOST_ROWS, 0) };
}

function drawRow(row: RequestSpan[], width: number, column: (place: Place) => number): DrawnRow {
  const cells = new Array<string>(width).fill(' ');
  const parts: DrawnRow['parts'] = [];
  let free = 0;
  for (const span of row) {
    const from = Math.max(Math.min(column(span.from), width - 1), free);
    const to = Math.min(Math.max(column(span.to), from + 1), width);
    if (from >= width) break;
    cells.fill('░', from, to);
    if (span.head) cells.fill('▒', Math.min(Math.max(column(span.head), from), to - 1), to);
    const label = labelsOf(span).find(({ length }) => to - from >= length + 2);
    for (const [i, letter] of [...(label ?? '')].entries()) cells[from + 1 + i] = letter;
    if (span.outcome === 'failed' || span.outcome === 'aborted') cells[to - 1] = SIGNS[span.outcome];
    parts.push({ from, to, span });
    free = to;
  }
  return { text: cells.join(''), parts };
}

/** The longest that fits is written. */
function labelsOf(span: RequestSpan): string[] {
  const url = shortLabel(span.url);
  const name = url.split('/').at(-1) || url;
  return [` ${url} ${outcomeText(span)} `, ` ${url} ${shortOutcome(span)} `, ` ${name} `];
}
