import type { WaitKind } from '../../recording/format';
import type { Arrow, Bar, Lane, Layout, Mark, MarkKind } from '../../recording/layout';
import type { Scale } from './axis';

/** The part of a timeline that is seen: from left to right as parts of the width, and so many lanes and rows of requests. */
export interface Window {
  left: number;
  right: number;
  /** How much of the width is on the screen at a time: what is drawn beyond it waits to be scrolled to. */
  screen: number;
  firstLane: number;
  lastLane: number;
  firstRow: number;
  lastRow: number;
}

export const EVERYTHING: Window = {
  ...{ left: 0, right: 1, screen: 1 },
  ...{ firstLane: 0, lastLane: Infinity, firstRow: 0, lastRow: Infinity },
};

/** Others end these waits; the rest end by themselves. */
const ON_PRIMITIVES: ReadonlySet<WaitKind> = new Set([
  'lock',
  'semaphore',
  'condition',
  'event',
  'barrier',
  'queue.get',
  'queue.put',
  'queue.join',
  'future',
]);

export function isOnPrimitive({ wait }: Bar): boolean {
  return wait !== undefined && ON_PRIMITIVES.has(wait);
}

/** What has no end goes on to the edge. */
function endOf({ open, to }: Bar, scale: Scale): number {
  return open ? 1 : scale.at(to);
}

/** As a part of the whole. */
export function widthOf(bar: Bar, scale: Scale): number {
  return endOf(bar, scale) - scale.at(bar.from);
}

/** Narrower than this part of the screen and nobody sees that there are two. */
const FINE = 1 / 700;

export function visibleLanes(
  { lanes }: Layout,
  { firstLane, lastLane }: Window,
): { lane: Lane; row: number }[] {
  return lanes.slice(firstLane, lastLane + 1).map((lane, index) => ({ lane, row: firstLane + index }));
}

/** The bars of a lane that are seen. Of many in one place the widest part is drawn, so their number is bounded by the width alone. */
export function visibleBars({ bars }: Lane, scale: Scale, { left, right, screen }: Window): Bar[] {
  const fine = FINE * screen;
  const seen: Bar[] = [];
  let index = firstFrom(bars.length, (at) => endOf(bars[at]!, scale) >= left - fine);
  while (index < bars.length) {
    const bar = bars[index]!;
    const from = scale.at(bar.from);
    if (from > right) break;
    index += 1;
    // A pause of no length is nothing to see, a step of no length is a stroke.
    if (bar.kind !== 'run' && from === scale.at(bar.to) && !bar.open) continue;
    seen.push(bar);
    // Steps are drawn as strokes, and the shortest waits not at all: of what shares a place one is enough.
    if (scale.at(bar.to) - from < fine) index += nextBeyond(bars, scale, index, from + fine);
  }
  return seen;
}

/** How many bars from `index` on end before that part of the width. */
function nextBeyond(bars: readonly Bar[], scale: Scale, index: number, part: number): number {
  // Most often the next one is longer: only where it is not does the search begin.
  if (index >= bars.length || endOf(bars[index]!, scale) > part) return 0;
  return firstFrom(bars.length - index, (offset) => endOf(bars[index + offset]!, scale) > part);
}

/** One sign where marks of a kind share a place, with how many they are. */
export interface SeenMark {
  kind: MarkKind;
  at: number;
  seq: number;
  texts: string[];
}

/** Marks closer than this are one. */
const APART = 1 / 120;
const TOLD = 4;

export function visibleMarks({ marks }: Lane, scale: Scale, { left, right, screen }: Window): SeenMark[] {
  const seen: SeenMark[] = [];
  const apart = APART * screen;
  for (let index = firstFrom(marks.length, (at) => scale.at(marks[at]!.at) >= left); index < marks.length; ) {
    const { kind, at, seq, text } = marks[index] as Mark;
    const part = scale.at(at);
    if (part > right) break;
    const same = seen.find((mark) => mark.kind === kind && part - mark.at < apart);
    if (!same) seen.push({ kind, at: part, seq, texts: [text] });
    else if (same.texts.length < TOLD) same.texts.push(text);
    else same.texts[TOLD] = '…';
    index += 1;
    // A crowd in one place is not looked at one by one.
    if (same && same.texts.length > TOLD)
      index += firstFrom(
        marks.length - index,
        (offset) => scale.at(marks[index + offset]!.at) >= part + apart,
      );
  }
  return seen;
}

export interface SeenArrow extends Arrow {
  part: number;
  fromRow: number;
  toRow: number;
}

const MOST_ARROWS = 60;

/** Arrows with an end in sight; where they are a crowd none would be told from another, and none is drawn. */
export function visibleArrows(
  { arrows }: Layout,
  rows: ReadonlyMap<number, number>,
  scale: Scale,
  { left, right, firstLane, lastLane }: Window,
): SeenArrow[] {
  const seen: SeenArrow[] = [];
  for (
    let at = firstFrom(arrows.length, (at) => scale.at(arrows[at]!.at) >= left);
    at < arrows.length;
    at++
  ) {
    const arrow = arrows[at]!;
    const part = scale.at(arrow.at);
    if (part > right) break;
    const fromRow = rows.get(arrow.from);
    const toRow = rows.get(arrow.to);
    if (fromRow === undefined || toRow === undefined) continue;
    if (Math.max(fromRow, toRow) < firstLane || Math.min(fromRow, toRow) > lastLane) continue;
    seen.push({ ...arrow, part, fromRow, toRow });
    if (seen.length > MOST_ARROWS) return [];
  }
  return seen;
}

export function rowsOf({ lanes }: Layout): Map<number, number> {
  return new Map(lanes.map(({ task }, row) => [task, row]));
}

/** The first index for which the predicate holds, where it holds for all that follow. */
export function firstFrom(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Which of the task's events the eye means that points at a place of its lane: the one with which begins what is there, if anything is. */
export function seqAt({ bars }: Lane, scale: Scale, part: number): number | undefined {
  const after = firstFrom(bars.length, (at) => scale.at(bars[at]!.from) > part);
  const bar = bars[after - 1];
  return bar && scale.at(bar.from) + widthOf(bar, scale) >= part ? bar.seq : undefined;
}
