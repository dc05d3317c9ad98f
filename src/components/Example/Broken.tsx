import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  /** What could not be shown: `example`. */
  what: string;
  error: Error;
  tryAgain(): void;
}

/** In the place of a block that failed: the page around it goes on. */
export default function Broken({ what, error, tryAgain }: Props): ReactNode {
  return (
    <div className={styles.broken} role="alert">
      <p>
        This {what} could not be shown: {error.message}
      </p>
      <button type="button" className={styles.button} onClick={tryAgain}>
        Try again
      </button>
    </div>
  );
}
