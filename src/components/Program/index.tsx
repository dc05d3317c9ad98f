import useBaseUrl from '@docusaurus/useBaseUrl';
import { type ReactNode, useCallback, useMemo, useRef } from 'react';
import type { Language } from '../../recording/format';
import Code from '../Code';
import CodeFrame from '../CodeFrame';
import EditableCode from '../EditableCode';
import Ending from '../Ending';
import { marksOf } from '../Ending/describe';
import { isLive, LABELS, PRISM_LANGUAGES, terminalCommand } from '../Example/languages';
import Output from '../Output';
import { isAsThePageSays, linesOfEvents, linesOfPage, linesOfRecording } from '../Output/lines';
import { programArguments } from './argv';
import styles from './styles.module.css';
import { prepareRuntime, useRun } from './useRun';

export interface Props {
  /** The example's name: `primitives/lock`. */
  name: string;
  language: Language;
  path: string;
  original: string;
  /** What the page says it prints. */
  output: string[];
  neverEnds: boolean;
  source: string;
  version: number;
  onChange(source: string): void;
}

/** One program: its code, what runs it, what it prints and how it ends. */
export default function Program(props: Props): ReactNode {
  const { name, language, path, original, output, neverEnds, source, version, onChange } = props;
  const siteRoot = useBaseUrl('/site/');
  const { run, start, stop } = useRun();
  const runButton = useRef<HTMLButtonElement>(null);
  const latest = useRef(source);
  latest.current = source;

  const onRun = useCallback(() => {
    const argv = programArguments(name, new URL(siteRoot, window.location.origin).href);
    start({ language, source: latest.current, name: path.slice(path.lastIndexOf('/') + 1), argv });
  }, [start, language, name, path, siteRoot]);
  const onStop = () => {
    stop();
    // The button that had the focus is about to go.
    runButton.current?.focus();
  };

  const recording = run?.recording;
  const marks = recording && !run.running && run.source === source ? marksOf(recording.end) : [];
  const lines = useMemo(() => {
    if (!run) return linesOfPage(output);
    return run.recording ? linesOfRecording(run.recording) : linesOfEvents(run.events);
  }, [run, output]);
  const label = `${LABELS[language]} program, ${path}`;
  const code = { source, language: PRISM_LANGUAGES[language], label };

  return (
    <div className={styles.program} data-running={run?.running ? '' : undefined}>
      <CodeFrame lines={source.split('\n').length} marks={marks}>
        {isLive(language) ? (
          <EditableCode {...code} version={version} onChange={onChange} onRun={onRun} />
        ) : (
          <Code {...code} />
        )}
      </CodeFrame>
      <div className={styles.transport}>
        {isLive(language) ? (
          <>
            <button
              ref={runButton}
              type="button"
              className={styles.run}
              onClick={onRun}
              onPointerEnter={prepareRuntime}
              onFocus={prepareRuntime}
            >
              <span aria-hidden="true">▶</span> Run
            </button>
            {run?.running && (
              <button type="button" className={styles.stop} onClick={onStop}>
                <span aria-hidden="true">■</span> Stop
              </button>
            )}
            <span className={styles.hint}>
              Click in the code to change it · <kbd>Ctrl</kbd> <kbd>Enter</kbd> runs it · <kbd>Esc</kbd>{' '}
              <kbd>Tab</kbd> leaves it
            </span>
          </>
        ) : (
          <span className={styles.note}>
            Read only here. Run it on your machine: <code>{terminalCommand(name, language)}</code>
          </span>
        )}
      </div>
      <Output lines={lines} label={`Output of ${path}`} />
      <div className={styles.status} role="status">
        {run?.running && <span className={styles.muted}>running …</span>}
        {recording && !run.running && (
          <Ending
            recording={recording}
            asThePageSays={
              run.source === original ? isAsThePageSays(recording, output, neverEnds) : undefined
            }
          />
        )}
        {!run && (
          <span className={styles.muted}>
            <span aria-hidden="true">✓</span> what it prints, checked by running it
            {neverEnds && '; then it waits for ever'}
          </span>
        )}
      </div>
    </div>
  );
}
