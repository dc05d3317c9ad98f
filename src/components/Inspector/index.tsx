import { memo, type ReactNode } from 'react';
import type { TaskId } from '../../recording/format';
import type { Inspection } from '../../recording/inspect';
import { seconds } from '../../recording/seconds';
import { shortLabel } from '../../recording/task-labels';
import TaskMark from '../TaskMark';
import { MOST_ENTRIES, More } from './More';
import Requests from './Requests';
import styles from './styles.module.css';
import Tasks from './Tasks';

interface Props {
  inspection: Inspection;
  onTask(task: TaskId): void;
}

/** A moment from the inside: every task and what it waits for, which requests are in flight, who is ready, which timers run. */
function Inspector({ inspection, onTask }: Props): ReactNode {
  const { tasks, ready, idle, timers, requests } = inspection;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <div role="group" className={styles.inspector} aria-label="Inside the loop" tabIndex={0}>
      <p className={styles.heading}>{momentOf(inspection)}</p>
      {tasks.length > 0 && <Tasks tasks={tasks} onTask={onTask} />}
      {requests && <Requests requests={requests} />}
      {tasks.length > 0 && <p className={styles.heading}>Ready</p>}
      {tasks.length === 0 ? null : ready.length === 0 ? (
        <p className={styles.nothing}>{idle}</p>
      ) : (
        <ol className={styles.queue}>
          {ready.slice(0, MOST_ENTRIES).map(({ task, label }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: its place is all there is to a callback
            <li key={index}>
              {task !== undefined && <TaskMark task={task} />} {shortLabel(label)}
            </li>
          ))}
          <More count={ready.length - MOST_ENTRIES} />
        </ol>
      )}
      <p className={styles.heading}>Timers</p>
      {timers.length === 0 ? (
        <p className={styles.nothing}>none</p>
      ) : (
        <ul className={styles.queue}>
          {timers.slice(0, MOST_ENTRIES).map(({ at, label }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two timers may be alike
            <li key={index}>
              {seconds(at)} → {shortLabel(label)}
            </li>
          ))}
          <More count={timers.length - MOST_ENTRIES} />
        </ul>
      )}
    </div>
  );
}

/** A program with promises has no tasks, and so no steps. */
function momentOf({ time, step, tasks }: Inspection): string {
  if (tasks.length === 0) return `At ${seconds(time)}`;
  return step === 0 ? 'Before the first step' : `After step ${step}, at ${seconds(time)}`;
}

export default memo(Inspector);
