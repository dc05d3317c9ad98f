import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** A line of the answer. */
export interface AnswerLine {
  text: string;
  /** Said of it; undefined for a line that nobody asked for. */
  verdict?: { right: boolean; words: string };
}

/** What is really printed, and beside each line whether the reader said so. */
export default function Answer({ lines }: { lines: readonly AnswerLine[] }): ReactNode {
  return (
    <ol className={styles.lines} aria-label="What it prints">
      {lines.map(({ text, verdict }, place) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: the answer never changes
          key={place}
          className={clsx(styles.line, verdict && (verdict.right ? styles.right : styles.wrong))}
          data-right={verdict?.right}
        >
          <span className={styles.sign} aria-hidden="true">
            {verdict && (verdict.right ? '✓' : '✗')}
          </span>
          <code className={styles.text}>{text}</code>
          {verdict && <span className={styles.words}>{verdict.words}</span>}
        </li>
      ))}
    </ol>
  );
}
