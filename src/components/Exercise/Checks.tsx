import clsx from 'clsx';
import type { ReactNode } from 'react';
import { isSolved, type Verdict } from '../../exercises/check';
import Inline from './Inline';
import styles from './styles.module.css';

interface Props {
  /** What is asked for. */
  asks: readonly string[];
  /** What came of it; absent before the first run. */
  verdicts: readonly Verdict[] | undefined;
  /** The program has changed since. */
  stale: boolean;
}

/** What the program has to do, and whether its last run did. */
export default function Checks({ asks, verdicts, stale }: Props): ReactNode {
  return (
    <div className={styles.checks} data-stale={stale ? '' : undefined}>
      <div className={styles.verdict}>
        <strong className={styles.title}>Check</strong>
        <span
          role="status"
          className={clsx(verdicts && !stale && (isSolved(verdicts) ? styles.good : styles.bad))}
        >
          {summary(verdicts, stale)}
        </span>
      </div>
      <ul className={styles.list}>
        {asks.map((ask, index) => (
          <Item key={ask} ask={ask} verdict={verdicts?.[index]} />
        ))}
      </ul>
    </div>
  );
}

function Item({ ask, verdict }: { ask: string; verdict: Verdict | undefined }): ReactNode {
  const passed = verdict && verdict.problem === undefined;
  const tone = verdict && (passed ? 'good' : 'bad');
  return (
    <li className={styles.item} data-passed={passed}>
      <span className={clsx(styles.sign, tone && styles[tone])} aria-hidden="true">
        {verdict ? (passed ? '✓' : '✗') : '○'}
      </span>
      <span>
        {verdict && <span className={styles.unseen}>{passed ? 'Passed: ' : 'Not yet: '}</span>}
        <Inline text={ask} />
        {verdict?.problem !== undefined && (
          <span className={styles.problem}>
            <Inline text={verdict.problem} />
          </span>
        )}
      </span>
    </li>
  );
}

function summary(verdicts: readonly Verdict[] | undefined, stale: boolean): string {
  if (verdicts === undefined) return 'Run the program: each run is checked.';
  if (stale) return 'You have changed the program since. Run it again.';
  const passed = verdicts.filter(({ problem }) => problem === undefined).length;
  if (passed === verdicts.length) return 'Solved: it does all that is asked for.';
  return `${passed} of ${verdicts.length} checks pass.`;
}
