import Link from '@docusaurus/Link';
import { useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Heading from '@theme/Heading';
import type { Props } from '@theme/NotFound/Content';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** A page that is not there, told as Python would, with ways on. */
export default function NotFoundContent({ className }: Props): ReactNode {
  const { pathname } = useLocation();
  // One file answers for every address that is not there: only the browser knows which it was.
  const isBrowser = useIsBrowser();
  return (
    <main className={clsx('container', styles.page, className)}>
      <Heading as="h1">No such page</Heading>
      <p className={styles.error}>
        <code>LookupError{isBrowser && `: ${pathname}`}</code>
      </p>
      <p>It may have moved, or the address has a slip in it. From here you can go to</p>
      <ul>
        <li>
          the <Link to="/guide/contents">table of contents</Link>, which lists every chapter,
        </li>
        <li>
          the <Link to="/guide/introduction">introduction</Link>, where the guide begins,
        </li>
        <li>
          the <Link to="/">start page</Link>, with a program to try.
        </li>
      </ul>
    </main>
  );
}
