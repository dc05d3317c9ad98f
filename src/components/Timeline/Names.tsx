import clsx from 'clsx';
import type { ReactNode } from 'react';
import type { TaskId } from '../../recording/format';
import type { Layout } from '../../recording/layout';
import { shortLabel } from '../../recording/task-labels';
import TaskMark, { taskColour } from '../TaskMark';
import { visibleLanes, type Window } from './geometry';
import type { Measures } from './measures';
import styles from './styles.module.css';

interface Props {
  layout: Layout;
  window: Window;
  measures: Measures;
  onTask(task: TaskId): void;
}

/** With more names than this only those in sight are there, in a column that is wide enough for all. */
const MANY = 100;

/** The names of the lanes, and below them what the rows of requests are. */
export default function Names({ layout, window, measures, onTask }: Props): ReactNode {
  const { lanes } = layout;
  const many = lanes.length > MANY;
  const shown = many ? visibleLanes(layout, window) : lanes.map((lane, row) => ({ lane, row }));
  const { lane: laneHeight, title, row, rows, sticky } = measures;
  const above = (shown[0]?.row ?? 0) * laneHeight;
  const below = measures.lanes - above - shown.length * laneHeight;
  const longest = many ? Math.max(...lanes.map(({ label }) => shortLabel(label).length)) : 0;
  return (
    <div className={styles.names} style={many ? { width: `calc(${longest}ch + 2.3rem)` } : undefined}>
      {above > 0 && <div style={{ height: above }} />}
      {shown.map(({ lane: { task, label } }) => (
        <button
          key={task}
          type="button"
          className={styles.name}
          style={{ height: laneHeight, ...taskColour(task) }}
          title={label}
          tabIndex={-1}
          onClick={() => onTask(task)}
        >
          <span>{shortLabel(label)}</span>
          <TaskMark task={task} />
        </button>
      ))}
      {rows > 0 && below > 0 && <div style={{ height: below }} />}
      {rows > 0 && (
        <div className={clsx(styles.requestsName, sticky && styles.sticky)} style={{ height: title + rows }}>
          <span style={{ lineHeight: `${title || Math.max(row, 17)}px` }}>Requests</span>
        </div>
      )}
    </div>
  );
}
