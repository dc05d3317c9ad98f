import { memo, type ReactNode, useEffect, useState } from 'react';
import type { ShownRun } from '../../plugins/examples/data';
import Ending from '../Ending';
import { seconds } from '../Ending/describe';
import { isAsThePageSays } from '../Output/lines';
import Sign from '../Sign';
import styles from './styles.module.css';
import type { Run } from './useRun';

interface Props {
  run: Run | undefined;
  original: string;
  output: string[];
  neverEnds: boolean;
  shown: ShownRun | undefined;
  /** The beginning of an exercise: that it prints what the page says is no merit. */
  isStart: boolean;
}

/** How the run ended, whether that is what the page says and, after an edit, what became of it. */
function Status({ run, original, output, neverEnds, shown, isStart }: Props): ReactNode {
  const recording = run?.recording;
  const edited = run !== undefined && run.source !== original;
  return (
    <div className={styles.status} role="status" aria-atomic="false">
      {run?.running && <span className={styles.muted}>{run.progress ?? 'running …'}</span>}
      {recording && !run.running && (
        <>
          <Ending
            recording={recording}
            asThePageSays={edited || isStart ? undefined : isAsThePageSays(recording, output, neverEnds)}
          />
          {edited && (
            <Comparison
              original={original}
              edited={run.source}
              before={shown?.layout.duration}
              after={recording.duration}
            />
          )}
        </>
      )}
      {!run && (
        <span className={styles.muted}>
          {isStart ? (
            'what it prints so far'
          ) : (
            <>
              <Sign of="check" /> what it prints, checked by running it
            </>
          )}
          {neverEnds && '; then it waits for ever'}
        </span>
      )}
      {!run && (
        <span className={styles.hint} data-interactive="">
          Click the code to change it
        </span>
      )}
    </div>
  );
}

interface Compared {
  original: string;
  edited: string;
  before: number | undefined;
  after: number;
}

/** What the reader's edit made of the program. */
function Comparison({ original, edited, before, after }: Compared): ReactNode {
  const [change, setChange] = useState<string>();
  useEffect(() => {
    let current = true;
    import('../Example/compare').then(
      ({ changeOf, describeChange }) => current && setChange(describeChange(changeOf(original, edited))),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [original, edited]);
  if (!change) return null;
  return (
    <p className={styles.comparison}>
      Against the original: {change}
      {before !== undefined && (
        <>
          ; {seconds(before)} <span aria-hidden="true">→</span>
          <span className={styles.unseen}> became </span> {seconds(after)}
        </>
      )}
      .
    </p>
  );
}

export default memo(Status);
