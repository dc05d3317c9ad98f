/** What of the requests of a run is drawn: few one by one, very many as long lines that a browser draws at once. */
import type { RequestLayout, RequestSpan } from '../../recording/request-layout';
import type { Scale } from './axis';
import { firstFrom, type Window } from './geometry';

export interface SeenSpan {
  span: RequestSpan;
  row: number;
  /** As parts of the width. */
  from: number;
  /** Where the head of the answer came; the end, where none came. */
  head: number;
  to: number;
}

/** More than this are drawn as a crowd. */
const CROWD = 150;

/** Those in sight, the rows from above. */
export function visibleSpans({ rows }: RequestLayout, scale: Scale, window: Window): SeenSpan[] {
  const { left, right, firstRow, lastRow } = window;
  return rows.slice(firstRow, lastRow + 1).flatMap((row, index) => {
    const first = firstFrom(row.length, (at) => scale.at(row[at]!.to) >= left);
    const last = firstFrom(row.length, (at) => scale.at(row[at]!.from) > right);
    return row.slice(first, last).map((span) => seen(span, firstRow + index, scale));
  });
}

function seen(span: RequestSpan, row: number, scale: Scale): SeenSpan {
  const from = scale.at(span.from);
  const to = span.outcome === undefined ? 1 : scale.at(span.to);
  return { span, row, from, head: span.head ? scale.at(span.head) : to, to };
}

export function isCrowd(spans: readonly SeenSpan[]): boolean {
  return spans.length > CROWD;
}

/** The request that a place of a row belongs to, if any was under way there. */
export function spanAt(
  { rows }: RequestLayout,
  row: number,
  scale: Scale,
  part: number,
): RequestSpan | undefined {
  const spans = rows[row] ?? [];
  const after = firstFrom(spans.length, (at) => scale.at(spans[at]!.from) > part);
  const span = spans[after - 1];
  return span && (span.outcome === undefined || scale.at(span.to) >= part) ? span : undefined;
}
