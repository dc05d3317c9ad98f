/** Draws a timeline with letters: a lane for each task, a ruler, and what was printed beneath. */
import { printsOf, type Recording } from './format';
import { type Lane, type Layout, layoutOf, type MarkKind, type Place } from './layout';
import { type DrawnRow, drawRequests, REQUEST_LEGEND } from './request-text';
import { describeRequests } from './requests';
import { seconds } from './seconds';
import { shortLabel } from './task-labels';
import { ticksUpTo } from './ticks';

export interface TextOptions {
  /** Of the terminal. */
  columns: number;
  colour: boolean;
  /** From left to right: virtual time, or steps of the loop, since many steps share one instant. */
  by: 'time' | 'step';
}

/** Narrower, and nothing can be read. */
const LEAST_WIDTH = 20;
const LONGEST_NAME = 28;
const REQUESTS = 'requests';

/** Where tasks wait for ever the lanes go on beyond the end, to show that they would. */
const BEYOND = 0.12;

/** Told apart by the colour-blind too; the same task has the same one in its lane and in the output. */
const COLOURS = [94, 33, 36, 95, 32, 91];

const MARKS: Record<MarkKind, string> = { print: '•', cancel: '!', failed: '×', cancelled: '×' };
const LEGEND = '█ runs  ─ sleeps  ┄ waits  · ready  • prints  ! asked to stop  × failed or cancelled';

export function drawTimeline(recording: Recording, options: TextOptions): string {
  const layout = layoutOf(recording);
  const { requests } = layout;
  if (layout.lanes.length === 0 && !requests) return drawPrints(recording, layout, options).join('\n');
  const names = layout.lanes.map(({ label }) => clip(shortLabel(label), LONGEST_NAME));
  const margin = Math.max(...[...names, requests ? REQUESTS : ''].map((name) => name.length)) + 2;
  const width = Math.max(options.columns - margin - 1, LEAST_WIDTH);
  // In a program without tasks there are no steps.
  const by = layout.lanes.length === 0 ? 'time' : options.by;
  const length = by === 'time' ? layout.duration : layout.steps;
  const whole = length * (layout.blocked ? 1 + BEYOND : 1) || 1;
  const column = (place: Place) => Math.round((place[by] / whole) * (width - 1));
  const rows = layout.lanes.map((lane, index) => {
    const row = drawLane(lane, width, column, layout.blocked);
    return paint(`${names[index].padEnd(margin)}${row}`, index, options).trimEnd();
  });
  if (requests) {
    const { drawn, left } = drawRequests(requests, width, column);
    for (const [index, row] of drawn.entries())
      rows.push(`${(index === 0 ? REQUESTS : '').padEnd(margin)}${paintRow(row, layout, options)}`.trimEnd());
    if (left > 0) rows.push(`${' '.repeat(margin)}… and ${left} more at once`);
  }
  const ruler = drawRuler(length, whole, width, by === 'time' ? ' s' : '');
  const legend = [LEGEND, REQUEST_LEGEND]
    .flatMap((entries) => entries.split('  '))
    .filter((entry) => rows.some((row) => row.includes(entry[0])));
  return [
    ...rows,
    `${' '.repeat(margin)}${ruler}`,
    '',
    ...drawPrints(recording, layout, options),
    ...(requests ? ['', describeRequests(requests.summary)] : []),
    '',
    legend.join('  '),
  ].join('\n');
}

function drawLane(lane: Lane, width: number, column: (place: Place) => number, blocked: boolean): string {
  const cells = new Array<string>(width).fill(' ');
  for (const { kind, from, to, label, open, wait } of lane.bars) {
    const start = column(from);
    const end = column(to);
    if (kind === 'run') cells.fill('█', start, Math.max(end, start + 1));
    else if (kind === 'ready') cells.fill('·', start, end);
    else {
      const last = open && blocked ? width - 1 : end;
      cells.fill(wait === 'sleep' ? '─' : '┄', start, last + 1);
      write(cells, start + 2, last - 1, ` ${shortLabel(label)} `);
      if (last > end) cells[last] = '…';
    }
  }
  // A step takes no time: it is a line where it was.
  for (const { kind, from, to } of lane.bars)
    if (kind === 'run' && column(from) === column(to)) cells[column(from)] = '█';
  for (const { kind, at } of lane.marks) cells[Math.min(column(at), width - 1)] = MARKS[kind];
  return cells.join('');
}

/** Writes what fits between two columns, or nothing. */
function write(cells: string[], from: number, to: number, text: string): void {
  if (to - from < text.length) return;
  for (const [i, letter] of [...text].entries()) cells[from + i] = letter;
}

function drawRuler(length: number, whole: number, width: number, unit: string): string {
  const cells = new Array<string>(width + unit.length + 8).fill(' ');
  let free = 0;
  for (const tick of ticksUpTo(length, unit === '')) {
    const text = `${Number(tick.toPrecision(6))}${unit}`;
    const at = Math.round((tick / whole) * (width - 1));
    const start = Math.max(Math.min(at, width - text.length), 0);
    if (start < free) continue;
    for (const [i, letter] of [...text].entries()) cells[start + i] = letter;
    free = start + text.length + 1;
  }
  return cells.join('').trimEnd();
}

function drawPrints(recording: Recording, layout: Layout, options: TextOptions): string[] {
  const prints = printsOf(recording.events);
  const times = prints.map(({ time }) => seconds(time));
  const margin = Math.max(0, ...times.map((time) => time.length)) + 2;
  return prints.map(({ text, task }, i) => {
    const lane = layout.lanes.findIndex((other) => other.task === task);
    const line = `${times[i].padStart(margin - 2)}  ${text}`;
    return lane < 0 ? line : paint(line, lane, options);
  });
}

function paint(text: string, lane: number, { colour }: TextOptions): string {
  return colour ? `\u001b[${COLOURS[lane % COLOURS.length]}m${text}\u001b[39m` : text;
}

/** Each request in the colour of the task that sent it. */
function paintRow({ text, parts }: DrawnRow, layout: Layout, options: TextOptions): string {
  let painted = '';
  let end = 0;
  for (const { from, to, span } of parts) {
    const lane = layout.lanes.findIndex(({ task }) => task === span.task);
    const part = text.slice(from, to);
    painted += text.slice(end, from) + (lane < 0 ? part : paint(part, lane, options));
    end = to;
  }
  return painted + text.slice(end);
}

function clip(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
