import { type KeyboardEvent, memo, type ReactNode, useRef, useState } from 'react';
import type { TaskId } from '../../recording/format';
import type { InspectedTask } from '../../recording/inspect';
import { shortLabel } from '../../recording/task-labels';
import TaskMark from '../TaskMark';
import { fewOf } from './few';
import styles from './styles.module.css';

interface Props {
  tasks: InspectedTask[];
  onTask(task: TaskId): void;
}

/** Every task and what it is about. The list is one stop for the Tab key; in it, the arrows go up and down. */
export default function Tasks({ tasks, onTask }: Props): ReactNode {
  const list = useRef<HTMLUListElement>(null);
  const [chosen, choose] = useState<TaskId>();
  const { few, left } = fewOf(tasks);
  const stop = few.some(({ task }) => task === chosen) ? chosen : few[0]?.task;

  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    const buttons: Element[] = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = document.activeElement ? buttons.indexOf(document.activeElement) : -1;
    const next = buttons[Math.min(Math.max(at + by, 0), buttons.length - 1)];
    if (next instanceof HTMLElement) next.focus();
    event.preventDefault();
  };

  return (
    <>
      <ul ref={list} className={styles.tasks} onKeyDown={onKeyDown}>
        {few.map((inspected) => (
          <Task
            key={inspected.task}
            {...inspected}
            isStop={inspected.task === stop}
            onTask={onTask}
            onFocus={choose}
          />
        ))}
      </ul>
      {left > 0 && <p className={styles.nothing}>… and {left.toLocaleString('en')} more tasks</p>}
    </>
  );
}

interface TaskProps extends InspectedTask {
  isStop: boolean;
  onTask(task: TaskId): void;
  onFocus(task: TaskId): void;
}

/** From step to step most of them stay as they are, and are not looked at again. */
const Task = memo(function Task({ task, label, text, state, isStop, onTask, onFocus }: TaskProps): ReactNode {
  return (
    <li data-state={state}>
      <button
        type="button"
        className={styles.task}
        title={label === shortLabel(label) ? 'To its next step' : `${label}: to its next step`}
        tabIndex={isStop ? 0 : -1}
        onClick={() => onTask(task)}
        onFocus={() => onFocus(task)}
      >
        <TaskMark task={task} />
        <span>{shortLabel(label)}</span>
      </button>
      <p className={styles.doing}>{text}</p>
    </li>
  );
});
