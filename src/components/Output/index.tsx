import clsx from 'clsx';
import { memo, type ReactNode } from 'react';
import { seconds } from '../Ending/describe';
import { DRAWN, type OutputLine } from './lines';
import styles from './styles.module.css';

const NAMES = { stderr: 'stderr', error: 'error' };

/** What the program printed, each line with the virtual time of its printing. */
function Output({ lines, label }: { lines: OutputLine[]; label: string }): ReactNode {
  const left = lines.length - DRAWN;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className={clsx(styles.output, 'thin-scrollbar')} aria-label={label} tabIndex={0}>
      {lines.length === 0 && <p className={styles.nothing}>Nothing printed.</p>}
      <ol className={styles.lines}>
        {lines.slice(0, DRAWN).map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are only ever added at the end
          <Line key={index} {...line} />
        ))}
      </ol>
      {left > 0 && <p className={styles.nothing}>… and {left.toLocaleString('en')} more lines.</p>}
    </section>
  );
}

function Line({ time, stream, text }: OutputLine): ReactNode {
  return (
    <li className={clsx(styles.line, stream !== 'stdout' && styles[stream])} data-stream={stream}>
      <span className={styles.time} data-time="">
        {time !== undefined && `+${seconds(time)}`}
      </span>
      {stream !== 'stdout' && <span className={styles.stream}>{NAMES[stream]}</span>}
      <span className={styles.text} data-text="">
        {text}
      </span>
    </li>
  );
}

export default memo(Output);
