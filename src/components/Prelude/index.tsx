import type { CSSProperties, ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  /** Of the run, in seconds. */
  duration: number;
}

/**
 * The line that moves over the timeline, once, before the page is alive and has a player: a block that plays by itself does so from the first moment,
 * and asks for no script. The player begins anew.
 */
export default function Prelude({ duration }: Props): ReactNode {
  return (
    <div className={styles.prelude} aria-hidden="true">
      <div className={styles.line} style={{ '--duration': `${duration}s` } as CSSProperties} />
    </div>
  );
}
