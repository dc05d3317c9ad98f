import clsx from 'clsx';
import { type CSSProperties, memo, type ReactNode, useEffect, useMemo, useRef } from 'react';
import { seconds } from '../Ending/describe';
import { comesAt } from '../Prelude/comesAt';
import TaskMark, { taskColour } from '../TaskMark';
import type { OutputLine } from './lines';
import styles from './styles.module.css';

const NAMES = { stderr: 'stderr', error: 'error' };

interface Props {
  lines: OutputLine[];
  label: string;
  /** So many of them have been printed at the moment that is shown; the rest is still to come. */
  reached?: number;
  /** Before the page is alive each comes at its time; see Prelude. */
  timed?: boolean;
  /** To the moment of a line: the first is 0. */
  onLine?(index: number): void;
}

/** So many lines are laid out, or left out while nobody sees them, together. */
const CHUNK = 40;

/**
 * What the program printed, each line with the virtual time of its printing. All of them are in the page, to be searched and read out, but a
 * browser draws only those in sight.
 */
function Output({ lines, label, reached = Infinity, timed = false, onLine }: Props): ReactNode {
  const area = useRef<HTMLElement>(null);
  const chunks = useMemo(
    () =>
      Array.from({ length: Math.ceil(lines.length / CHUNK) }, (_, index) =>
        lines.slice(index * CHUNK, (index + 1) * CHUNK),
      ),
    [lines],
  );

  // The line that was printed last stays in sight; the page itself is never scrolled.
  useEffect(() => {
    const box = area.current;
    if (!box || reached > lines.length || box.scrollHeight <= box.clientHeight) return;
    const height = box.scrollHeight / Math.max(lines.length, 1);
    const top = (reached - 1) * height;
    if (top < box.scrollTop || top + 2 * height > box.scrollTop + box.clientHeight)
      box.scrollTop = top - box.clientHeight / 2;
  }, [reached, lines]);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section ref={area} className={clsx(styles.output, 'thin-scrollbar')} aria-label={label} tabIndex={0}>
      {lines.length === 0 && <p className={styles.nothing}>Nothing printed.</p>}
      {chunks.map((chunk, index) => (
        <Chunk
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are only ever added at the end
          key={index}
          first={index * CHUNK}
          lines={chunk}
          reached={Math.min(Math.max(reached - index * CHUNK, 0), CHUNK)}
          timed={timed}
          onLine={onLine}
        />
      ))}
    </section>
  );
}

interface ChunkProps {
  /** The place of its first line among all. */
  first: number;
  lines: OutputLine[];
  reached: number;
  timed: boolean;
  onLine: Props['onLine'];
}

const Chunk = memo(function Chunk({ first, lines, reached, timed, onLine }: ChunkProps): ReactNode {
  return (
    <ol className={styles.lines} start={first + 1} style={{ '--lines': lines.length } as CSSProperties}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <Line key={index} index={first + index} {...{ line, timed, onLine }} ahead={index >= reached} />
      ))}
    </ol>
  );
});

interface LineProps {
  index: number;
  line: OutputLine;
  ahead: boolean;
  timed: boolean;
  onLine: Props['onLine'];
}

const Line = memo(function Line({ index, line, ahead, timed, onLine }: LineProps): ReactNode {
  const { time, stream, text, task } = line;
  const coming = timed ? comesAt(time) : undefined;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard, n and p go from line to line
    <li
      className={clsx(
        styles.line,
        stream !== 'stdout' && styles[stream],
        ahead && styles.ahead,
        coming?.className,
      )}
      style={{ ...taskColour(task), ...coming?.style }}
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
