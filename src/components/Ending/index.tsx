import clsx from 'clsx';
import type { ReactNode } from 'react';
import type { Recording } from '../../recording/format';
import { describeEnd, type Tone } from './describe';
import styles from './styles.module.css';

const SIGNS: Record<Tone, string> = { good: '✓', bad: '✗', waiting: '◌', plain: '■' };

interface Props {
  recording: Recording;
  /** Whether it printed what the page says; nothing to compare once the program was edited. */
  asThePageSays?: boolean;
}

/** How the run ended, and whether that is what the page promised. */
export default function Ending({ recording, asThePageSays }: Props): ReactNode {
  const { tone, text, details, full } = describeEnd(recording);
  return (
    <div className={styles.ending} data-end={recording.end.reason}>
      {asThePageSays && (
        <strong className={clsx(styles.verdict, styles.good)}>
          <Sign of="good" /> prints what the page says
        </strong>
      )}
      {asThePageSays === false && (
        <strong className={clsx(styles.verdict, styles.bad)}>
          <Sign of="bad" /> does not print what the page says
        </strong>
      )}
      <span className={clsx(styles.text, asThePageSays === undefined && styles[tone])}>
        {asThePageSays === undefined && <Sign of={tone} />} {text}
      </span>
      {details.length > 0 && (
        <ul className={styles.details}>
          {details.map((detail, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two tasks may wait alike
            <li key={index}>{detail}</li>
          ))}
        </ul>
      )}
      {full !== undefined && (
        <details className={styles.full}>
          <summary>The whole traceback, with the library's own lines</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
          <pre className="thin-scrollbar" tabIndex={0}>
            {full}
          </pre>
        </details>
      )}
    </div>
  );
}

function Sign({ of }: { of: Tone }): ReactNode {
  return <span aria-hidden="true">{SIGNS[of]}</span>;
}
