import BackToTopButton from '@theme-original/BackToTopButton';
import type { MouseEvent, ReactNode } from 'react';
import styles from './styles.module.css';

/** The theme's button, which glides to the top: for readers who want less motion it is there at once. */
export default function StillBackToTopButton(): ReactNode {
  const onClickCapture = (event: MouseEvent) => {
    if (!window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    event.stopPropagation();
    window.scrollTo({ top: 0, behavior: 'instant' });
  };
  return (
    <div className={styles.around} onClickCapture={onClickCapture}>
      <BackToTopButton />
    </div>
  );
}
