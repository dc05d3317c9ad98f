import clsx from 'clsx';
import type { CSSProperties, ReactNode } from 'react';
import type { TaskId } from '../../recording/format';
import styles from './styles.module.css';

const COLOURS = 8;
const SHAPES = ['square', 'circle', 'diamond', 'triangle', 'hexagon'] as const;

/** Which of the colours a task has, from 1. */
export function colourNumber(task: TaskId): number {
  return ((task - 1) % COLOURS) + 1;
}

/** The colour of a task, wherever it is shown: style sheets find it in `--task`. */
export function taskColour(task: TaskId | undefined): CSSProperties | undefined {
  // React's type knows no custom properties.
  return task === undefined
    ? undefined
    : ({ '--task': `var(--task-${colourNumber(task)})` } as CSSProperties);
}

/** The sign of a task: its colour and, for those who cannot tell colours apart, a shape that changes faster than the colours repeat. */
export default function TaskMark({ task, title }: { task: TaskId; title?: string }): ReactNode {
  return (
    <span
      className={clsx(styles.mark, styles[SHAPES[(task - 1) % SHAPES.length] ?? 'square'])}
      style={taskColour(task)}
      title={title}
      aria-hidden="true"
    />
  );
}
