/**
 * What of a timeline is in sight. It lies in an area that scrolls; in there the names of the tasks stay at the left edge, and the plot, which
 * may be much wider than the area, begins behind them.
 */
import { EVERYTHING, type Window } from './geometry';
import type { Measures } from './measures';

/** All in pixels. */
export interface Sight {
  /** The area. */
  width: number;
  height: number;
  /** The names, and what else lies before the plot. */
  names: number;
  plot: number;
  scrollLeft: number;
  scrollTop: number;
}

/** A playhead nearer to the right edge than this is about to leave. */
const EDGE = 24;
/** What is drawn beyond the edges, as a part of what is seen, so that scrolling a little needs nothing new. */
const MARGIN = 0.5;
/** With less than this left there is something new to draw. */
const LEAST_MARGIN = 0.2;

/** Where a part of the plot is seen, from the left edge of the area. */
export function xOf({ names, plot, scrollLeft }: Sight, part: number): number {
  return names + part * plot - scrollLeft;
}

/** Which part of the plot is seen there. */
export function partAt({ names, plot, scrollLeft }: Sight, x: number): number {
  return Math.min(Math.max((x + scrollLeft - names) / plot, 0), 1);
}

/** How far to scroll so that a part of the plot is seen at `x`, or as near to it as can be. */
export function scrollFor({ names, plot, width }: Sight, part: number, x: number): number {
  const most = Math.max(names + plot - width, 0);
  return Math.min(Math.max(names + part * plot - x, 0), most);
}

/** The nearest to `x` that is not behind the names and not beyond the edge. */
export function withinSight({ names, width }: Sight, x: number): number {
  return Math.min(Math.max(x, names), width - EDGE);
}

/** How far to scroll so that a part of the plot is in sight; undefined where it is. */
export function scrollToSee(sight: Sight, part: number): number | undefined {
  const x = xOf(sight, part);
  if (x === withinSight(sight, x)) return undefined;
  const to = scrollFor(sight, part, (sight.names + sight.width) / 2);
  return Math.abs(to - sight.scrollLeft) < 1 ? undefined : to;
}

/** What to draw: what is seen, and something on every side. */
export function windowOf(sight: Sight, measures: Measures): Window {
  const { width, height, names, plot } = sight;
  if (names + plot <= width + EDGE && measures.height <= height) return EVERYTHING;
  const seen = seenOf(sight, measures);
  const across = MARGIN * seen.screen;
  const down = (heightOfOne: number) => Math.ceil((MARGIN * height) / Math.max(heightOfOne, 1));
  return {
    screen: seen.screen,
    left: seen.left - across,
    right: seen.right + across,
    firstLane: Math.max(seen.firstLane - down(measures.lane), 0),
    lastLane: seen.lastLane + down(measures.lane),
    firstRow: Math.max(seen.firstRow - down(measures.row), 0),
    lastRow: seen.lastRow + down(measures.row),
  };
}

/** Whether what has been drawn will do. */
export function isDrawn(drawn: Window, sight: Sight, measures: Measures): boolean {
  if (drawn === EVERYTHING) return windowOf(sight, measures) === EVERYTHING;
  const { screen, left, right, firstLane, lastLane, firstRow, lastRow } = seenOf(sight, measures);
  const lanes = Math.round(measures.lanes / measures.lane);
  const rows = measures.row === 0 ? 0 : Math.round(measures.rows / measures.row);
  const across = LEAST_MARGIN * screen;
  return (
    Math.abs(drawn.screen / screen - 1) < 0.01 &&
    drawn.left <= Math.max(left - across, 0) &&
    drawn.right >= Math.min(right + across, 1) &&
    drawn.firstLane <= firstLane &&
    drawn.lastLane >= Math.min(lastLane, lanes - 1) &&
    drawn.firstRow <= firstRow &&
    drawn.lastRow >= Math.min(lastRow, rows - 1)
  );
}

function seenOf(
  { width, height, names, plot, scrollLeft, scrollTop }: Sight,
  { lane, lanes, title, row, sticky }: Measures,
): Window {
  const left = scrollLeft / plot;
  const screen = Math.max(width - names, 1) / plot;
  const requests = scrollTop - lanes - title;
  return {
    screen,
    left,
    right: left + screen,
    firstLane: Math.max(Math.floor(scrollTop / lane), 0),
    lastLane: Math.ceil((scrollTop + height) / lane),
    // Those that stay in sight are few.
    firstRow: sticky || row === 0 ? 0 : Math.max(Math.floor(requests / row), 0),
    lastRow: sticky || row === 0 ? Infinity : Math.max(Math.ceil((requests + height) / row), -1),
  };
}
