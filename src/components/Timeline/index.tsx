import clsx from 'clsx';
import { type MouseEvent, type ReactNode, type Ref, useMemo } from 'react';
import type { TaskId } from '../../recording/format';
import type { Layout } from '../../recording/layout';
import type { Axis } from '../Player/playback';
import TaskMark, { taskColour } from '../TaskMark';
import { scaleOf } from './axis';
import Chart from './Chart';
import { EVERYTHING, type Window } from './geometry';
import { laneHeightOf } from './measures';
import styles from './styles.module.css';
import Table from './Table';

interface Props {
  layout: Layout;
  axis: Axis;
  /** What of it can be seen; everything, as long as nobody has looked. */
  window?: Window;
  /** To the moment of an event, of a task, or of a place on the axis. */
  onPick?(picked: { seq: number } | { task: TaskId } | { value: number }): void;
  /** The scrolled area. */
  area?: Ref<HTMLDivElement>;
  /** The playhead, and what else moves. */
  children?: ReactNode;
}

/** In pixels, so that each step can be told from the next. */
const STEP_WIDTH = 22;

/** A lane for each task, from left to right what it did; below, the same as a table. */
export default function Timeline({
  layout,
  axis,
  window = EVERYTHING,
  onPick,
  area,
  children,
}: Props): ReactNode {
  const { lanes, steps } = layout;
  const scale = useMemo(() => scaleOf(layout, axis), [layout, axis]);
  const laneHeight = laneHeightOf(layout);
  const rows = { height: laneHeight };
  const pick = (event: MouseEvent<HTMLElement>) => {
    const seq =
      event.target instanceof Element && event.target.closest('[data-seq]')?.getAttribute('data-seq');
    if (seq) return onPick?.({ seq: Number(seq) });
    const { left, width } = event.currentTarget.getBoundingClientRect();
    onPick?.({ value: scale.valueAt((event.clientX - left) / width) });
  };
  if (lanes.length === 0) return null;
  return (
    <div className={styles.timeline}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form */}
      <div
        ref={area}
        role="group"
        className={clsx(styles.area, 'thin-scrollbar')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
        aria-label="Timeline"
      >
        <div
          className={styles.sheet}
          style={{ minWidth: axis === 'step' ? steps * STEP_WIDTH + 130 : undefined }}
        >
          <div className={styles.names}>
            {lanes.map(({ task, label }) => (
              <button
                key={task}
                type="button"
                className={styles.name}
                style={{ ...rows, ...taskColour(task) }}
                title={label}
                tabIndex={-1}
                onClick={() => onPick?.({ task })}
              >
                <span>{label}</span>
                <TaskMark task={task} />
              </button>
            ))}
          </div>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut of the pointer; the slider does the same by keyboard */}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: likewise */}
          <div className={styles.plot} onClick={pick}>
            <Chart layout={layout} scale={scale} window={window} laneHeight={laneHeight} />
            {children}
            <div className={styles.ticks} aria-hidden="true">
              {scale.ticks.map(({ at, label }) => (
                <span key={at} style={{ left: `${at * 100}%` }}>
                  {label}
                </span>
              ))}
            </div>
          </div>
        </div>
      </div>
      <details className={styles.words}>
        <summary>The timeline as a table</summary>
        <div className={clsx(styles.tableArea, 'thin-scrollbar')}>
          <Table layout={layout} />
        </div>
      </details>
    </div>
  );
}
