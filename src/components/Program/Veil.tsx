import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  veiled: boolean;
  onLift(): void;
  children: ReactNode;
}

/** Around all that tells what the program prints; as long as that is to be predicted, it offers to show it. */
export default function Veil({ veiled, onLift, children }: Props): ReactNode {
  return (
    <div className={styles.shown} data-shown="">
      {children}
      {veiled && (
        <div className={styles.veil} data-interactive="">
          <p>Kept from you until you have predicted it above.</p>
          <button type="button" className={styles.unveil} onClick={onLift}>
            Show it now
          </button>
        </div>
      )}
    </div>
  );
}
