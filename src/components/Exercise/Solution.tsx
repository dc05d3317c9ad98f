import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { ShownFile } from '../../plugins/examples/data';
import type { Language } from '../../recording/format';
import Code from '../Code';
import { LABELS, PRISM_LANGUAGES } from '../Example/languages';
import styles from './styles.module.css';

interface Props {
  file: ShownFile;
  language: Language;
  /** Hints that the reader has not asked for. */
  hintsLeft: number;
  /** Puts it in the place of the reader's program. */
  onTake(text: string): void;
}

type Stage = 'hidden' | 'asked' | 'shown';

/** One way to do it, for those who ask, and ask again. */
export default function Solution({ file, language, hintsLeft, onTake }: Props): ReactNode {
  const [stage, go] = useState<Stage>('hidden');
  const place = useRef<HTMLButtonElement>(null);
  const moved = useRef(false);

  // The button that was pressed is gone: the focus goes to the first of those that have come.
  useEffect(() => {
    if (moved.current && stage) place.current?.focus();
  }, [stage]);
  const to = (next: Stage) => () => {
    moved.current = true;
    go(next);
  };

  if (stage === 'hidden')
    return (
      <button ref={place} type="button" className={styles.button} onClick={to('asked')}>
        Show solution
      </button>
    );
  if (stage === 'asked')
    return (
      <fieldset className={styles.asked}>
        <legend>{question(hintsLeft)}</legend>
        <button ref={place} type="button" className={styles.button} onClick={to('shown')}>
          Show it
        </button>
        <button type="button" className={styles.button} onClick={to('hidden')}>
          Not yet
        </button>
      </fieldset>
    );
  return (
    <section className={styles.solution} aria-label="Solution">
      <div className={styles.buttons}>
        <button ref={place} type="button" className={styles.button} onClick={to('hidden')}>
          Hide solution
        </button>
        <button type="button" className={styles.button} onClick={() => onTake(file.source)}>
          Put it into the editor
        </button>
      </div>
      <div className={styles.code}>
        <Code
          source={file.source}
          language={PRISM_LANGUAGES[language]}
          label={`${LABELS[language]} solution, ${file.path}`}
        />
      </div>
    </section>
  );
}

function question(hintsLeft: number): string {
  if (hintsLeft === 0) return 'There are other ways, too. Show one?';
  return `There ${hintsLeft === 1 ? 'is a hint' : `are ${hintsLeft} hints`} left. Show the solution all the same?`;
}
