import { type ReactNode, useRef } from 'react';
import Sign from '../Sign';
import styles from './styles.module.css';

interface Props {
  running: boolean;
  onRun(): void;
  onStop(): void;
  /** Somebody is about to press Run. */
  onPrepare(): void;
}

export default function RunButtons({ running, onRun, onStop, onPrepare }: Props): ReactNode {
  const runButton = useRef<HTMLButtonElement>(null);
  const stop = () => {
    onStop();
    // The button that had the focus is about to go.
    runButton.current?.focus();
  };
  return (
    <>
      <button
        ref={runButton}
        type="button"
        className={styles.run}
        onClick={onRun}
        onPointerEnter={onPrepare}
        onFocus={onPrepare}
      >
        <Sign of="play" /> Run
      </button>
      {running && (
        <button type="button" className={styles.stop} onClick={stop}>
          <span aria-hidden="true">■</span> Stop
        </button>
      )}
    </>
  );
}
