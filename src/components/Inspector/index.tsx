import { memo, type ReactNode } from 'react';
import type { TaskId } from '../../recording/format';
import type { Inspection } from '../../recording/inspect';
import { seconds } from '../../recording/seconds';
import TaskMark from '../TaskMark';
import styles from './styles.module.css';

interface Props {
  inspection: Inspection;
  onTask(task: TaskId): void;
}

/** A moment from the inside: every task and what it waits for, who is ready, which timers run. */
function Inspector({ inspection, onTask }: Props): ReactNode {
  const { time, step, tasks, ready, idle, timers } = inspection;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <div role="group" className={styles.inspector} aria-label="Inside the loop" tabIndex={0}>
      <p className={styles.heading}>
        {step === 0 ? 'Before the first step' : `After step ${step}, at ${seconds(time)}`}
      </p>
      <ul className={styles.tasks}>
        {tasks.map(({ task, label, text, state }) => (
          <li key={task} data-state={state}>
            <button
              type="button"
              className={styles.task}
              title="To its next step"
              onClick={() => onTask(task)}
            >
              <TaskMark task={task} />
              <span>{label}</span>
            </button>
            <p className={styles.doing}>{text}</p>
          </li>
        ))}
      </ul>
      <p className={styles.heading}>Ready</p>
      {ready.length === 0 ? (
        <p className={styles.nothing}>{idle}</p>
      ) : (
        <ol className={styles.queue}>
          {ready.map(({ task, label }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: its place is all there is to a callback
            <li key={index}>
              {task !== undefined && <TaskMark task={task} />} {label}
            </li>
          ))}
        </ol>
      )}
      <p className={styles.heading}>Timers</p>
      {timers.length === 0 ? (
        <p className={styles.nothing}>none</p>
      ) : (
        <ul className={styles.queue}>
          {timers.map(({ at, label }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two timers may be alike
            <li key={index}>
              {seconds(at)} → {label}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

export default memo(Inspector);
