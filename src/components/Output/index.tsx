import clsx from 'clsx';
import { memo, type ReactNode, useEffect, useRef } from 'react';
import { seconds } from '../Ending/describe';
import TaskMark, { taskColour } from '../TaskMark';
import { DRAWN, type OutputLine } from './lines';
import styles from './styles.module.css';

const NAMES = { stderr: 'stderr', error: 'error' };

interface Props {
  lines: OutputLine[];
  label: string;
  /** So many of them have been printed at the moment that is shown; the rest is still to come. */
  reached?: number;
  /** To the moment of a line: the first is 0. */
  onLine?(index: number): void;
}

/** What the program printed, each line with the virtual time of its printing. */
function Output({ lines, label, reached = Infinity, onLine }: Props): ReactNode {
  const area = useRef<HTMLElement>(null);
  const left = lines.length - DRAWN;

  // The line that was printed last stays in sight; the page itself is never scrolled.
  useEffect(() => {
    const box = area.current;
    const line = box?.querySelectorAll<HTMLElement>('li')[reached - 1];
    if (!box || !line || box.scrollHeight <= box.clientHeight) return;
    const top = line.offsetTop - box.offsetTop;
    if (top < box.scrollTop || top + line.offsetHeight > box.scrollTop + box.clientHeight)
      box.scrollTop = top - box.clientHeight / 2;
  }, [reached]);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section ref={area} className={clsx(styles.output, 'thin-scrollbar')} aria-label={label} tabIndex={0}>
      {lines.length === 0 && <p className={styles.nothing}>Nothing printed.</p>}
      <ol className={styles.lines}>
        {lines.slice(0, DRAWN).map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are only ever added at the end
          <Line key={index} index={index} line={line} ahead={index >= reached} onLine={onLine} />
        ))}
      </ol>
      {left > 0 && <p className={styles.nothing}>… and {left.toLocaleString('en')} more lines.</p>}
    </section>
  );
}

interface LineProps {
  index: number;
  line: OutputLine;
  ahead: boolean;
  onLine: Props['onLine'];
}

const Line = memo(function Line({ index, line, ahead, onLine }: LineProps): ReactNode {
  const { time, stream, text, task } = line;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard, n and p go from line to line
    <li
      className={clsx(styles.line, stream !== 'stdout' && styles[stream], ahead && styles.ahead)}
      style={taskColour(task)}
      data-stream={stream}
      onClick={onLine && (() => onLine(index))}
    >
      <span className={styles.time} data-time="">
        {time !== undefined && `+${seconds(time)}`}
      </span>
      <span className={styles.by}>{task !== undefined && <TaskMark task={task} />}</span>
      {stream !== 'stdout' && <span className={styles.stream}>{NAMES[stream]}</span>}
      <span className={styles.text} data-text="">
        {text}
      </span>
    </li>
  );
});

export default memo(Output);
