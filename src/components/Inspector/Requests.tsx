import type { ReactNode } from 'react';
import type { InspectedRequest } from '../../recording/inspect';
import { shortLabel } from '../../recording/task-labels';
import TaskMark from '../TaskMark';
import { MOST_ENTRIES, More } from './More';
import styles from './styles.module.css';

/** The requests that are in flight: what each asks for, and what it waits for. */
export default function Requests({ requests }: { requests: InspectedRequest[] }): ReactNode {
  return (
    <>
      <p className={styles.heading}>
        Requests in flight{requests.length > 0 && `: ${requests.length.toLocaleString('en')}`}
      </p>
      {requests.length === 0 ? (
        <p className={styles.nothing}>none</p>
      ) : (
        <ul className={styles.requests}>
          {requests.slice(0, MOST_ENTRIES).map(({ request, task, label, text }) => (
            <li key={request} title={label}>
              <span>
                {task !== undefined && <TaskMark task={task} />} {shortLabel(label)}
              </span>
              <span className={styles.doing}>{text}</span>
            </li>
          ))}
          <More count={requests.length - MOST_ENTRIES} />
        </ul>
      )}
    </>
  );
}
