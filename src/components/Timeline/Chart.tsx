import clsx from 'clsx';
import { memo, type ReactNode } from 'react';
import type { WaitKind } from '../../recording/format';
import type { Bar, Lane, Layout, MarkKind } from '../../recording/layout';
import { taskColour } from '../TaskMark';
import type { Scale } from './axis';
import {
  rowsOf,
  type SeenArrow,
  visibleArrows,
  visibleBars,
  visibleLanes,
  visibleMarks,
  type Window,
} from './geometry';
import styles from './styles.module.css';

interface Props {
  layout: Layout;
  scale: Scale;
  window: Window;
  /** In pixels. */
  laneHeight: number;
}

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
const ROUNDED = 2;
/** With more arrows than this their labels would only cover each other. */
const FEW_ARROWS = 3;

/** In a narrower part of the width a label would lose all but its first letters. */
const LABELLED = 1 / 14;

const percent = (part: number) => `${Number((part * 100).toFixed(3))}%`;

/**
 * Bars, marks and arrows as SVG. Across, places are percentages, so that the server can draw it for a width that only the browser knows; down,
 * they are pixels. A click finds in `data-seq` the event that a thing stands for.
 */
function Chart({ layout, scale, window, laneHeight }: Props): ReactNode {
  const arrows = visibleArrows(layout, rowsOf(layout), scale, window);
  const height = layout.lanes.length * laneHeight;
  return (
    <svg
      className={styles.chart}
      width="100%"
      height={height}
      role="img"
      aria-label={`Timeline of ${layout.lanes.length} ${layout.lanes.length === 1 ? 'task' : 'tasks'}; the table below tells the same.`}
    >
      {scale.ticks.map(({ at }) => (
        <line key={at} className={styles.grid} x1={percent(at)} x2={percent(at)} y1={0} y2={height} />
      ))}
      {visibleLanes(layout, window).map(({ lane, row }) => (
        <g key={lane.task} style={taskColour(lane.task)}>
          <LaneBars lane={lane} scale={scale} window={window} top={row * laneHeight} height={laneHeight} />
        </g>
      ))}
      {arrows.map((arrow) => (
        <WakeUp
          key={`${arrow.seq} ${arrow.to}`}
          arrow={arrow}
          laneHeight={laneHeight}
          labelled={arrows.length <= FEW_ARROWS && arrow.part < 0.85}
        />
      ))}
    </svg>
  );
}

interface LaneProps {
  lane: Lane;
  scale: Scale;
  window: Window;
  top: number;
  height: number;
}

function LaneBars({ lane, scale, window, top, height }: LaneProps): ReactNode {
  const thick = Math.round(height * 0.54);
  const y = top + (height - thick) / 2;
  const bars = visibleBars(lane, scale, window);
  const least = LABELLED * (window.right - window.left);
  return (
    <>
      {/* Strokes lie above the waits that they begin and end. */}
      {bars.map((bar) => bar.kind !== 'run' && <Pause key={bar.seq} {...{ bar, scale, y, thick, least }} />)}
      {bars.map((bar) => bar.kind === 'run' && <Step key={bar.seq} {...{ bar, scale, y, thick }} />)}
      {visibleMarks(lane, scale, window).map(({ kind, at, seq, texts }) => (
        <svg key={`${kind} ${seq}`} x={percent(at)} y={y} overflow="visible" data-seq={seq}>
          <title>{`${lane.label}: ${NAMES[kind]}${texts.join('\n')}`}</title>
          <MarkSign kind={kind} thick={thick} />
        </svg>
      ))}
    </>
  );
}

interface BarProps {
  bar: Bar;
  scale: Scale;
  y: number;
  thick: number;
}

/** Waiting, or being ready while others have their turn. */
function Pause({ bar, scale, y, thick, least }: BarProps & { least: number }): ReactNode {
  const from = scale.at(bar.from);
  const width = (bar.open ? 1 : scale.at(bar.to)) - from;
  if (width <= 0) return null;
  if (bar.kind === 'ready') {
    const middle = y + thick / 2;
    return (
      <line className={styles.ready} x1={percent(from)} x2={percent(from + width)} y1={middle} y2={middle} />
    );
  }
  const primitive = bar.wait !== undefined && ON_PRIMITIVES.has(bar.wait);
  const label = primitive ? `waits for ${bar.label}` : bar.label;
  return (
    <svg x={percent(from)} y={y} width={percent(width)} height={thick} data-seq={bar.seq}>
      <title>{label}</title>
      <rect className={clsx(styles.wait, primitive && styles.primitive)} width="100%" height="100%" />
      {primitive && <path className={styles.edge} d={`M0,.5H9999M0,${thick - 0.5}H9999`} />}
      {width >= least && (
        <text className={styles.label} x={10} y={thick / 2}>
          {label}
        </text>
      )}
    </svg>
  );
}

function Step({ bar, scale, y, thick }: BarProps): ReactNode {
  const from = scale.at(bar.from);
  const width = scale.at(bar.to) - from;
  const stroke = { className: styles.step, rx: ROUNDED, y: y - 2, height: thick + 4, 'data-seq': bar.seq };
  // By time a step is a moment: as wide as a stroke must be to be seen.
  if (width === 0) return <rect x={percent(from)} width={5} transform="translate(-2.5)" {...stroke} />;
  return <rect x={percent(from)} width={percent(width)} {...stroke} />;
}

const NAMES: Record<MarkKind, string> = {
  print: 'prints\n',
  cancel: '',
  failed: 'failed: ',
  cancelled: '',
};

/** Each kind has its own form; the colours only follow. */
function MarkSign({ kind, thick }: { kind: MarkKind; thick: number }): ReactNode {
  switch (kind) {
    case 'print':
      return <circle className={styles.print} cy={-2} r={3.5} />;
    case 'cancel':
      return <path className={styles.stop} d={`M-4,${thick - 2}l8,8m0,-8l-8,8`} />;
    case 'cancelled':
      return <path className={styles.stop} d={`M4,${thick / 2 - 5}l10,10m0,-10l-10,10`} />;
    case 'failed':
      return <path className={styles.failed} d={`M9,${thick / 2 - 7}l7,13h-14zm0,5v4m0,2v.5`} />;
  }
}

/** From the lane of the one who did it to the lane of the one who goes on. */
function WakeUp(props: { arrow: SeenArrow; laneHeight: number; labelled: boolean }): ReactNode {
  const { arrow, laneHeight, labelled } = props;
  const { fromRow, toRow, part, kind } = arrow;
  const down = toRow > fromRow ? 1 : -1;
  const edge = laneHeight * 0.3 + 1;
  const start = (fromRow + 0.5) * laneHeight + down * edge;
  const end = (toRow + 0.5) * laneHeight - down * edge;
  const bulge = 9 + Math.min(Math.abs(toRow - fromRow) - 1, 4) * 3;
  return (
    <svg x={percent(part)} overflow="visible" className={styles.arrow} data-seq={arrow.seq}>
      <title>{kind}</title>
      <path
        d={`M3,${start}C${bulge + 2},${start + down * 2} ${bulge + 2},${end - down * 5} 4,${end - down}`}
      />
      <path className={styles.head} d={`M2,${end + down}l1,${-down * 6}l5,${down * 3}z`} />
      {labelled && (
        <text x={bulge + 5} y={(start + end) / 2}>
          {kind}
        </text>
      )}
    </svg>
  );
}

export default memo(Chart);
