import type { Layout, Place } from '../../recording/layout';
import { ticksUpTo } from '../../recording/ticks';

/** What the axis counts: seconds or steps of the loop. Many steps share one instant, and only steps tell them apart. */
export type Axis = keyof Place;

/** One of the two ways to lay out a run from left to right: every place becomes a part of the whole width, from 0 to 1. */
export interface Scale {
  axis: Axis;
  at(place: Place): number;
  /** What the axis counts at a part of the width, kept within the run. */
  valueAt(part: number): number;
  /** About four to a screen, of which the width has so many. */
  ticks(screens: number): Tick[];
}

export interface Tick {
  at: number;
  label: string;
}

/** Where tasks wait for ever the axis goes on beyond the end, to show that they would. */
const BEYOND = 0.12;

export function scaleOf(layout: Pick<Layout, 'duration' | 'steps' | 'blocked'>, axis: Axis): Scale {
  const length = axis === 'time' ? layout.duration : layout.steps;
  const whole = length * (layout.blocked ? 1 + BEYOND : 1) || 1;
  const unit = axis === 'time' ? ' s' : '';
  return {
    axis,
    at: (place) => place[axis] / whole,
    valueAt: (part) => Math.min(Math.max(part * whole, 0), length),
    ticks: (screens) =>
      ticksUpTo(length, axis === 'step', screens).map((value) => ({
        at: value / whole,
        label: `${Number(value.toPrecision(6))}${unit}`,
      })),
  };
}
