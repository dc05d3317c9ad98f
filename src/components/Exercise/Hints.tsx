import { type ReactNode, useState } from 'react';
import Inline from './Inline';
import styles from './styles.module.css';

interface Props {
  hints: readonly string[];
  onShown(count: number): void;
}

/** Hints, one at a time, as long as there are some. */
export default function Hints({ hints, onShown }: Props): ReactNode {
  const [shown, show] = useState(0);
  const left = shown < hints.length;
  const next = () => {
    if (!left) return;
    show(shown + 1);
    onShown(shown + 1);
  };
  return (
    <>
      <button type="button" className={styles.button} aria-disabled={!left} onClick={next}>
        {left ? `Hint ${shown + 1} of ${hints.length}` : 'No more hints'}
      </button>
      <ol className={styles.hints} aria-live="polite" aria-label="Hints">
        {hints.slice(0, shown).map((hint) => (
          <li key={hint}>
            <Inline text={hint} />
          </li>
        ))}
      </ol>
    </>
  );
}
