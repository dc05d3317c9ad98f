import { memo, type ReactNode } from 'react';
import type { OutputLine } from '../Output/lines';
import styles from './styles.module.css';
import type { Run } from './useRun';

/** More lines than this are counted: whoever listens should not have to hear a thousand. */
const MOST = 8;

/** What a run printed, told at its end and all at once to those who do not see it. The end itself is told by what stands below. */
function Said({ run, lines }: { run: Run | undefined; lines: readonly OutputLine[] }): ReactNode {
  return (
    <div className={styles.unseen} role="status" data-said="">
      {run && !run.running && told(lines.map(({ text }) => text))}
    </div>
  );
}

function told(texts: readonly string[]): string {
  if (texts.length === 0) return 'Printed nothing.';
  if (texts.length === 1) return `Printed one line: ${texts[0]}`;
  const count = `Printed ${texts.length.toLocaleString('en')} lines`;
  if (texts.length <= MOST) return `${count}:\n${texts.join('\n')}`;
  return `${count}. The first is: ${texts[0]}\nThe last is: ${texts.at(-1)}`;
}

export default memo(Said);
