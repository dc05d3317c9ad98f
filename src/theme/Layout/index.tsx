import type { Props } from '@theme/Layout';
import OriginalLayout from '@theme-original/Layout';
import { type ReactNode, useContext } from 'react';
import { Fonts } from './Fonts';
import { InMain } from './InMain';
import styles from './styles.module.css';

/** The frame of every page. */
export default function Layout({ children, ...props }: Props): ReactNode {
  return (
    <OriginalLayout {...props}>
      <Fonts />
      {useContext(InMain) ? <main className={styles.main}>{children}</main> : children}
    </OriginalLayout>
  );
}
