import type { CSSProperties } from 'react';
import styles from './styles.module.css';

/** Of what is printed at a time, in seconds: the style with which it comes then, before the page is alive. */
export function comesAt(time = 0): { className: string; style: CSSProperties } {
  return { className: styles.comes, style: { '--at': `${time}s` } as CSSProperties };
}
