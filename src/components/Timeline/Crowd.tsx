/**
 * Very many bars of a lane, those of a kind as one line with gaps: a browser draws it as fast as a single bar, and the page holds it in a few
 * elements. A stroke that doesn't scale stretches along the lane and nowhere else.
 */
import type { ReactNode } from 'react';
import type { Bar } from '../../recording/layout';
import type { Scale } from './axis';
import { isOnPrimitive, widthOf } from './geometry';
import styles from './styles.module.css';

interface Props {
  bars: Bar[];
  scale: Scale;
  y: number;
  thick: number;
}

/** Along the lane: with three digits behind the point no browser can draw anything finer. */
const UNITS = 1000;
const STROKE = 5;

/** Beneath whatever else is in the lane. */
export function CrowdedPauses({ bars, scale, y, thick }: Props): ReactNode {
  const waits = bars.filter(({ kind }) => kind === 'wait');
  const middle = thick / 2;
  const primitive = linesOf(waits.filter(isOnPrimitive), scale);
  return (
    <Lane y={y} thick={thick}>
      <Line
        className={styles.waits}
        width={thick}
        d={linesOf(
          waits.filter((bar) => !isOnPrimitive(bar)),
          scale,
        )(middle)}
      />
      <Line className={styles.primitiveWaits} width={thick} d={primitive(middle)} />
      <Line className={styles.edge} width={1} d={primitive(0.5) + primitive(thick - 0.5)} />
      <Line
        className={styles.ready}
        width={2}
        d={linesOf(
          bars.filter(({ kind }) => kind === 'ready'),
          scale,
        )(middle)}
      />
    </Lane>
  );
}

/** Strokes, as long as the steps are moments; by step, each has its width. */
export function CrowdedSteps({ bars, scale, y, thick }: Props): ReactNode {
  const steps = bars.filter(({ kind }) => kind === 'run');
  const moments = steps.filter((bar) => widthOf(bar, scale) === 0);
  const long = steps.filter((bar) => widthOf(bar, scale) > 0);
  const [top, bottom] = [STROKE / 2 - 2, thick + 2 - STROKE / 2];
  return (
    <Lane y={y} thick={thick}>
      <Line
        className={styles.moment}
        width={STROKE}
        d={moments.map(({ from }) => `M${unitsOf(scale.at(from))} ${top}V${bottom}`).join('')}
      />
      <Line className={styles.steps} width={thick + 4} d={linesOf(long, scale)(thick / 2)} />
    </Lane>
  );
}

/** From beginning to end of each, at a height. */
function linesOf(bars: Bar[], scale: Scale): (height: number) => string {
  const ends = bars.map((bar) => {
    const from = scale.at(bar.from);
    return [unitsOf(from), unitsOf(from + widthOf(bar, scale))];
  });
  return (height) => ends.map(([from, to]) => `M${from} ${height}H${to}`).join('');
}

function unitsOf(part: number): number {
  return Math.round(part * UNITS * 1000) / 1000;
}

function Lane({ y, thick, children }: Pick<Props, 'y' | 'thick'> & { children: ReactNode }): ReactNode {
  return (
    <svg
      y={y}
      width="100%"
      height={thick}
      viewBox={`0 0 ${UNITS} ${thick}`}
      preserveAspectRatio="none"
      overflow="visible"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

function Line({ className, width, d }: { className: string | undefined; width: number; d: string }) {
  return (
    d !== '' && <path className={className} d={d} strokeWidth={width} vectorEffect="non-scaling-stroke" />
  );
}
