import type { Layout } from '../../recording/layout';
import type { Axis } from './axis';

/**
 * How much larger than at first a timeline is drawn, on either axis. By time, at first all of it fits into the area; by step, each step is wide
 * enough to be told from the next.
 */
export type Zoom = Readonly<Record<Axis, number>>;

export const NO_ZOOM: Zoom = { time: 1, step: 1 };

/** For each press. */
export const ZOOM_FACTOR = 1.5;

/** In pixels, before it is zoomed. */
const STEP_WIDTH = 22;
/** About what names and margins take. */
const ASIDE = 130;
/** A plot that certainly fits into any area. */
const NARROW = 200;
const MOST: Zoom = { time: 64, step: 4 };
/** By time, steps may lie together a thousand to a pixel. */
const MOST_PIXELS = 400_000;
const USUAL_AREA = 800;

type Size = Pick<Layout, 'steps'>;

export function limitsOf({ steps }: Size, axis: Axis): { least: number; most: number } {
  if (axis === 'step') return { least: Math.min(NARROW / (steps * STEP_WIDTH || 1), 1), most: MOST.step };
  const apart = (steps * STEP_WIDTH) / USUAL_AREA;
  return { least: 1, most: Math.max(MOST.time, Math.min(apart, MOST_PIXELS / USUAL_AREA)) };
}

/** A factor of 0 shows all of the run. */
export function zoomed(zoom: Zoom, axis: Axis, factor: number, size: Size): Zoom {
  const { least, most } = limitsOf(size, axis);
  return { ...zoom, [axis]: Math.min(Math.max(zoom[axis] * factor, least), most) };
}

/** The least width of what lies in the area, as a style has it; it is never narrower than the area. */
export function sheetWidth(zoom: Zoom, axis: Axis, { steps }: Size): string | undefined {
  if (axis === 'step') return `${Math.round(steps * STEP_WIDTH * zoom.step) + ASIDE}px`;
  return zoom.time === 1 ? undefined : `${Math.round(zoom.time * 100)}%`;
}
