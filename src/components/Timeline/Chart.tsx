import clsx from 'clsx';
import { memo, type ReactNode } from 'react';
import type { Bar, Lane, Layout, MarkKind } from '../../recording/layout';
import { shortLabel } from '../../recording/task-labels';
import { taskColour } from '../TaskMark';
import { arrowLabels } from './arrowLabels';
import type { Scale, Tick } from './axis';
import { CrowdedPauses, CrowdedSteps } from './Crowd';
import {
  isOnPrimitive,
  rowsOf,
  type SeenArrow,
  type SeenMark,
  visibleArrows,
  visibleBars,
  visibleLanes,
  visibleMarks,
  type Window,
  widthOf,
} from './geometry';
import styles from './styles.module.css';

interface Props {
  layout: Layout;
  scale: Scale;
  ticks: readonly Tick[];
  window: Window;
  /** In pixels. */
  laneHeight: number;
}

const ROUNDED = 2;
/** In pixels. */
const STROKE = 5;
/** More bars than this are drawn as a few long lines. */
const CROWD = 60;

/** In a narrower part of the width a label would lose all but its first letters. */
const LABELLED = 1 / 14;

const percent = (part: number) => `${Number((part * 100).toFixed(3))}%`;

/**
 * Bars, marks and arrows as SVG. Across, places are percentages, so that the server can draw it for a width that only the browser knows; down,
 * they are pixels. A click finds in `data-seq` the event that a thing stands for.
 */
function Chart({ layout, scale, ticks, window, laneHeight }: Props): ReactNode {
  const arrows = visibleArrows(layout, rowsOf(layout), scale, window);
  const labels = arrowLabels(arrows);
  const height = layout.lanes.length * laneHeight;
  if (height === 0) return null;
  return (
    <svg
      className={styles.chart}
      width="100%"
      height={height}
      role="img"
      aria-label={`Timeline of ${layout.lanes.length} ${layout.lanes.length === 1 ? 'task' : 'tasks'}; the table below tells the same.`}
    >
      {ticks.map(({ at }) => (
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
          label={labels.get(arrow)}
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
  const least = LABELLED * window.screen;
  const isCrowd = bars.length > CROWD;
  const single = isCrowd ? bars.filter((bar) => bar.kind === 'wait' && widthOf(bar, scale) >= least) : bars;
  return (
    <>
      {isCrowd && <CrowdedPauses {...{ bars, scale, y, thick }} />}
      {/* Strokes lie above the waits that they begin and end. */}
      {single.map(
        (bar) => bar.kind !== 'run' && <Pause key={bar.seq} {...{ bar, scale, y, thick, least }} />,
      )}
      {single.map((bar) => bar.kind === 'run' && <Step key={bar.seq} {...{ bar, scale, y, thick }} />)}
      {isCrowd && <CrowdedSteps {...{ bars, scale, y, thick }} />}
      {visibleMarks(lane, scale, window).map((mark) => (
        <MarkSign key={`${mark.kind} ${mark.seq}`} mark={mark} by={lane.label} y={y} thick={thick} />
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

/**
 * Waiting, or being ready while others have their turn. Only a label needs a picture of its own, which cuts it off: a browser looks at each
 * of those again whenever anything on the page moves.
 */
function Pause({ bar, scale, y, thick, least }: BarProps & { least: number }): ReactNode {
  const from = scale.at(bar.from);
  const width = widthOf(bar, scale);
  if (width <= 0) return null;
  const x = percent(from);
  const end = percent(from + width);
  if (bar.kind === 'ready') {
    const middle = y + thick / 2;
    return <line className={styles.ready} x1={x} x2={end} y1={middle} y2={middle} />;
  }
  const primitive = isOnPrimitive(bar);
  const label = primitive ? `waits for ${bar.label}` : bar.label;
  const size = { width: percent(width), height: thick };
  return (
    <g data-seq={bar.seq}>
      <title>{label}</title>
      <rect className={clsx(styles.wait, primitive && styles.primitive)} x={x} y={y} {...size} />
      {primitive && <line className={styles.edge} x1={x} x2={end} y1={y + 0.5} y2={y + 0.5} />}
      {primitive && (
        <line className={styles.edge} x1={x} x2={end} y1={y + thick - 0.5} y2={y + thick - 0.5} />
      )}
      {width >= least && (
        <svg x={x} y={y} {...size} aria-hidden="true">
          <text className={styles.label} x={10} y={thick / 2}>
            {primitive ? `waits for ${shortLabel(bar.label)}` : shortLabel(bar.label)}
          </text>
        </svg>
      )}
    </g>
  );
}

function Step({ bar, scale, y, thick }: BarProps): ReactNode {
  const from = scale.at(bar.from);
  const width = scale.at(bar.to) - from;
  const [top, bottom] = [y - 2, y + thick + 2];
  if (width > 0) {
    const size = { width: percent(width), height: bottom - top };
    return (
      <rect className={styles.step} rx={ROUNDED} x={percent(from)} y={top} {...size} data-seq={bar.seq} />
    );
  }
  // By time a step is a moment: as wide as a stroke must be to be seen. Its round ends are beyond its length.
  const x = percent(from);
  return (
    <line
      className={styles.moment}
      x1={x}
      x2={x}
      y1={top + STROKE / 2}
      y2={bottom - STROKE / 2}
      strokeWidth={STROKE}
      data-seq={bar.seq}
    />
  );
}

const NAMES: Record<MarkKind, string> = {
  print: 'prints\n',
  cancel: '',
  failed: 'failed: ',
  cancelled: '',
};

interface MarkProps {
  mark: SeenMark;
  by: string;
  y: number;
  thick: number;
}

/** Each kind has its own form; the colours only follow. */
function MarkSign({ mark, by, y, thick }: MarkProps): ReactNode {
  const { kind, at, seq, texts } = mark;
  const told = `${by}: ${NAMES[kind]}${texts.join('\n')}`;
  if (kind === 'print')
    return (
      <circle className={styles.print} cx={percent(at)} cy={y - 2} r={3.5} data-seq={seq}>
        <title>{told}</title>
      </circle>
    );
  return (
    <svg x={percent(at)} y={y} overflow="visible" data-seq={seq}>
      <title>{told}</title>
      {kind === 'cancel' && <path className={styles.stop} d={`M-4,${thick - 2}l8,8m0,-8l-8,8`} />}
      {kind === 'cancelled' && <path className={styles.stop} d={`M4,${thick / 2 - 5}l10,10m0,-10l-10,10`} />}
      {kind === 'failed' && (
        <path className={styles.failed} d={`M9,${thick / 2 - 7}l7,13h-14zm0,5v4m0,2v.5`} />
      )}
    </svg>
  );
}

/** From the lane of the one who did it to the lane of the one who goes on. */
function WakeUp(props: { arrow: SeenArrow; laneHeight: number; label: string | undefined }): ReactNode {
  const { arrow, laneHeight, label } = props;
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
      {label !== undefined && (
        <text x={bulge + 5} y={(start + end) / 2}>
          {label}
        </text>
      )}
    </svg>
  );
}

export default memo(Chart);
