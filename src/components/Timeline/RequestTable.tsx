import { memo, type ReactNode } from 'react';
import type { TaskId } from '../../recording/format';
import { outcomeText, type RequestLayout } from '../../recording/request-layout';
import { seconds } from '../../recording/seconds';
import { MOST_ROWS } from './measures';
import styles from './styles.module.css';

interface Props {
  requests: RequestLayout;
  labelOf(task: TaskId | undefined): string | undefined;
}

/** The requests in words, in the order in which they left. */
function RequestTable({ requests, labelOf }: Props): ReactNode {
  const spans = requests.rows.flat().sort((a, b) => a.seq - b.seq);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Request</th>
          <th scope="col">From</th>
          <th scope="col">Head at</th>
          <th scope="col">To</th>
          <th scope="col">What became of it</th>
        </tr>
      </thead>
      <tbody>
        {spans.slice(0, MOST_ROWS).map((span) => {
          const by = labelOf(span.task);
          return (
            <tr key={span.request}>
              <th scope="row">
                {span.method} {span.url}
                {by !== undefined && `, sent by ${by}`}
              </th>
              <td>{seconds(span.from.time)}</td>
              <td>{span.head ? seconds(span.head.time) : 'never'}</td>
              <td>{span.outcome === undefined ? 'no end' : seconds(span.to.time)}</td>
              <td>
                {outcomeText(span)}
                {span.bytes !== undefined && `, ${span.bytes.toLocaleString('en')} bytes`}
              </td>
            </tr>
          );
        })}
        {spans.length > MOST_ROWS && (
          <tr>
            <td colSpan={5}>… and {(spans.length - MOST_ROWS).toLocaleString('en')} more</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

export default memo(RequestTable);
