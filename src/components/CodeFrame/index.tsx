import clsx from 'clsx';
import type { CSSProperties, ReactNode } from 'react';
import type { Mark } from '../Ending/describe';
import type { TaskLine } from '../Player/player';
import TaskMark, { taskColour } from '../TaskMark';
import styles from './styles.module.css';

interface Props {
  /** How many lines the code has. */
  lines: number;
  marks: Mark[];
  /** Where the tasks stand. */
  tasks: readonly TaskLine[];
  children: ReactNode;
}

/** As many tasks as there is room for beside a line. */
const FEW = 2;

function placeOf(line: number): CSSProperties {
  return { top: `calc(var(--code-top) + ${line - 1} * var(--code-line))` };
}

function byLine(tasks: readonly TaskLine[]): Map<number, TaskLine[]> {
  const lines = new Map<number, TaskLine[]>();
  for (const task of tasks) lines.set(task.line, [...(lines.get(task.line) ?? []), task]);
  return lines;
}

/** Line numbers and marked lines around code, whoever draws the code itself: lines never wrap, so a line's place is its number times a height. */
export default function CodeFrame({ lines, marks, tasks, children }: Props): ReactNode {
  return (
    <div className={styles.frame} style={{ '--lines': lines } as CSSProperties}>
      {[...byLine(tasks)].map(([line, [first]]) => (
        <div
          key={line}
          className={clsx(styles.band, styles.task)}
          style={{ ...taskColour(first?.task), ...placeOf(line) }}
        />
      ))}
      {marks.map(({ line, kind }) => (
        <div key={`${kind} ${line}`} className={clsx(styles.band, styles[kind])} style={placeOf(line)} />
      ))}
      <div className={styles.gutter} aria-hidden="true">
        {Array.from({ length: lines }, (_, index) => {
          const mark = marks.find(({ line }) => line === index + 1);
          return (
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: the index is the line
              key={index}
              className={clsx(styles.number, mark && styles[mark.kind])}
              title={mark?.label}
              data-mark={mark?.kind}
            >
              {index + 1}
            </span>
          );
        })}
        {[...byLine(tasks)].map(([line, here]) => (
          <span key={line} className={styles.marks} style={placeOf(line)} data-tasks={here.length}>
            {here.slice(0, here.length > FEW ? 1 : FEW).map(({ task }) => (
              <TaskMark key={task} task={task} title={here.map(({ label }) => label).join(', ')} />
            ))}
            {here.length > FEW && <small>+{here.length - 1}</small>}
          </span>
        ))}
      </div>
      <div className={clsx(styles.code, 'thin-scrollbar')}>{children}</div>
    </div>
  );
}
