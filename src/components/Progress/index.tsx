import useIsBrowser from '@docusaurus/useIsBrowser';
import type { ReactNode } from 'react';
import { KINDS, type Kind } from '../../progress/format';
import styles from './styles.module.css';
import Transfer from './Transfer';
import { useCounts } from './useCounts';

const NAMES: Record<Kind, string> = {
  page: 'Pages read',
  prediction: 'Predictions made',
  exercise: 'Exercises solved',
};

/** What the reader has done so far, and what can be done with that. */
export default function Progress(): ReactNode {
  const counts = useCounts();
  const isBrowser = useIsBrowser();
  return (
    <section className={styles.progress} aria-label="Your progress">
      <table className={styles.table}>
        <tbody>
          {KINDS.filter((kind) => counts[kind].of > 0).map((kind) => {
            const { done, of } = counts[kind];
            return (
              <tr key={kind} data-kind={kind}>
                <th scope="row">{NAMES[kind]}</th>
                <td className={styles.count}>
                  {done} of {of}
                </td>
                <td className={styles.bar} aria-hidden="true">
                  <progress value={done} max={of} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {isBrowser ? (
        <Transfer nothing={KINDS.every((kind) => counts[kind].done === 0)} />
      ) : (
        <noscript>Without scripts nothing is counted.</noscript>
      )}
    </section>
  );
}
