import type { ReactNode } from 'react';
import styles from './styles.module.css';

const PATHS = {
  play: 'M4 2l10 6-10 6z',
  pause: 'M3 2h4v12H3zM9 2h4v12H9z',
  back: 'M12 3v10L5 8zM3 3h2v10H3z',
  forward: 'M4 3v10l7-5zM11 3h2v10h-2z',
  up: 'M8 2l4.6 4.6-1.2 1.2L8.9 5.3V14H7.1V5.3L4.6 7.8 3.4 6.6z',
  down: 'M8 14l-4.6-4.6 1.2-1.2 2.5 2.5V2h1.8v8.7l2.5-2.5 1.2 1.2z',
  check: 'M2 8.5l1.5-1.5L6.4 10 12.5 3 14 4.3 6.5 13z',
};

/** A sign that is drawn: where no font of ours has it, a browser looks through all of the reader's for it before it can draw the page. */
export default function Sign({ of }: { of: keyof typeof PATHS }): ReactNode {
  return (
    <svg viewBox="0 0 16 16" className={styles.sign} fill="currentColor" aria-hidden="true">
      <path d={PATHS[of]} />
    </svg>
  );
}
