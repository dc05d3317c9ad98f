import ErrorBoundary from '@docusaurus/ErrorBoundary';
import Link from '@docusaurus/Link';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { askOf, isSolved, type Verdict, verdictsOf } from '../../exercises/check';
import type { ShownExercise } from '../../plugins/exercises/data';
import { progress } from '../../progress/store';
import type { Language } from '../../recording/format';
import Block from '../Example/Block';
import Broken from '../Example/Broken';
import type { OnRan } from '../Example/Panel';
import { useProgress } from '../Progress/useProgress';
import Checks from './Checks';
import Hints from './Hints';
import Inline from './Inline';
import Solution from './Solution';
import styles from './styles.module.css';

export interface Props {
  /** The exercise's name, as in `<Exercise of="at-once" />`. */
  of: string;
  /** Its definition and programs: put in by the build plugin from the name, and by nobody else. */
  data: ShownExercise;
  /** The address of how its start code runs, put in likewise. */
  recordings: string;
}

/** An exercise: what to do, a program to begin with, and after each run whether it does it. */
export default function Exercise({ data, recordings }: Props): ReactNode {
  return (
    <ErrorBoundary
      fallback={({ error, tryAgain }) => <Broken what="exercise" error={error} tryAgain={tryAgain} />}
    >
      <Task data={data} />
      <Practice data={data} recordings={recordings} />
    </ErrorBoundary>
  );
}

function Task({ data: { name, definition } }: Pick<Props, 'data'>): ReactNode {
  const solved = useProgress().exercise.includes(name);
  const { grade, chapter, goal } = definition;
  return (
    <>
      <p className={styles.facts}>
        <span className={styles.grade} data-grade={grade}>
          {grade}
        </span>
        <span>
          practises <Link to={`/guide/${chapter.path}`}>{chapter.label}</Link>
        </span>
        {solved && (
          <span className={styles.solved} data-solved="">
            <span aria-hidden="true">✓</span> solved
          </span>
        )}
      </p>
      <p>
        <Inline text={goal} />
      </p>
    </>
  );
}

/** A run that was checked. */
interface Checked {
  source: string;
  verdicts: Verdict[];
}

function Practice({ data, recordings }: Omit<Props, 'of'>): ReactNode {
  const { name, definition, start, solution } = data;
  const { checks, hints } = definition;
  const asks = useMemo(() => checks.map(askOf), [checks]);
  const [checked, setChecked] = useState<Partial<Record<Language, Checked>>>({});
  const [hintsShown, setHintsShown] = useState(0);

  const onRan = useCallback<OnRan>(
    (language, recording, source) => {
      const verdicts = verdictsOf(checks, recording);
      setChecked((before) => ({ ...before, [language]: { source, verdicts } }));
      if (isSolved(verdicts)) progress.add('exercise', name);
    },
    [checks, name],
  );

  return (
    <Block kind="exercise" data={start} recordings={recordings} onRan={onRan}>
      {({ language, edit, dispatch }) => {
        const last = checked[language];
        return (
          <div className={styles.below}>
            <Checks
              asks={asks}
              verdicts={last?.verdicts}
              stale={last !== undefined && last.source !== edit.text}
            />
            <div className={styles.help} data-interactive="">
              <Hints hints={hints} onShown={setHintsShown} />
              <Solution
                file={language === 'python' ? solution.python : solution.typescript}
                language={language}
                hintsLeft={hints.length - hintsShown}
                onTake={(text) => dispatch({ type: 'replace', text })}
              />
              <noscript>
                Running, hints and the solution need scripts. The solution is the file{' '}
                <code>{solution.typescript.path}</code>, in Python <code>{solution.python.path}</code>.
              </noscript>
            </div>
          </div>
        );
      }}
    </Block>
  );
}
