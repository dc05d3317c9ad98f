import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** Pieces of source beside each other where there is room, and below each other where there is not. */
export default function SideBySide({ children }: { children: ReactNode }): ReactNode {
  return <div className={styles.sides}>{children}</div>;
}
