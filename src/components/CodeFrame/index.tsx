import clsx from 'clsx';
import type { ReactNode } from 'react';
import type { Mark } from '../Ending/describe';
import styles from './styles.module.css';

interface Props {
  /** How many lines the code has. */
  lines: number;
  marks: Mark[];
  children: ReactNode;
}

/** Line numbers and marked lines around code, whoever draws the code itself: lines never wrap, so a line's place is its number times a height. */
export default function CodeFrame({ lines, marks, children }: Props): ReactNode {
  return (
    <div className={styles.frame}>
      {marks.map(({ line, kind }) => (
        <div
          key={`${kind} ${line}`}
          className={clsx(styles.band, styles[kind])}
          style={{ top: `calc(var(--code-top) + ${line - 1} * var(--code-line))` }}
        />
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
      </div>
      <div className={clsx(styles.code, 'thin-scrollbar')}>{children}</div>
    </div>
  );
}
