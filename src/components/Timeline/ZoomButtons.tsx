import type { ReactNode } from 'react';
import type { Layout } from '../../recording/layout';
import type { Axis } from './axis';
import styles from './styles.module.css';
import { limitsOf, ZOOM_FACTOR, type Zoom } from './zoom';

interface Props {
  layout: Layout;
  axis: Axis;
  zoom: Zoom;
  onZoom(factor: number): void;
}

/** Larger, smaller, all of it. */
export default function ZoomButtons({ layout, axis, zoom, onZoom }: Props): ReactNode {
  const { least, most } = limitsOf(layout, axis);
  const isLeast = zoom[axis] <= least;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div role="group" aria-label="Zoom of the timeline" className={styles.zoom}>
      <button type="button" aria-label="Zoom out" disabled={isLeast} onClick={() => onZoom(1 / ZOOM_FACTOR)}>
        −
      </button>
      <button
        type="button"
        aria-label="Zoom in"
        disabled={zoom[axis] >= most}
        onClick={() => onZoom(ZOOM_FACTOR)}
      >
        +
      </button>
      <button type="button" aria-label="All of the run at once" disabled={isLeast} onClick={() => onZoom(0)}>
        all
      </button>
    </div>
  );
}
