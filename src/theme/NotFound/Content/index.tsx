import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import { useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Heading from '@theme/Heading';
import type { Props } from '@theme/NotFound/Content';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import Near from '../Near';
import styles from './styles.module.css';

/**
 * A page that is not there, told as Python would, with ways on. The service worker answers with the same page, marked, when an address
 * cannot be reached.
 */
export default function NotFoundContent({ className }: Props): ReactNode {
  const { pathname } = useLocation();
  // One file answers for every address that is not there: only the browser knows which it was.
  const isBrowser = useIsBrowser();
  return (
    <main className={clsx('container markdown', styles.page, className)}>
      <Head>
        <meta
          name="description"
          content="There is no page of this name in the guide: near names, the search, the contents."
        />
        <meta name="robots" content="noindex" />
      </Head>
      <Heading as="h1">
        <span className={styles.missing}>No such page</span>
        <span className={styles.unreachable}>Not kept on this device</span>
      </Heading>
      <p className={styles.error}>
        <code>
          <span className={styles.missing}>LookupError</span>
          <span className={styles.unreachable}>ConnectionError</span>
          {isBrowser && `: ${pathname}`}
        </code>
      </p>
      <p className={styles.missing}>It may have moved, or the address has a slip in it.</p>
      {isBrowser && (
        <div className={styles.missing}>
          <Near pathname={pathname} />
        </div>
      )}
      <p className={styles.missing}>From here you can go to</p>
      <p className={styles.unreachable}>
        There is no network, or the site does not answer, and this page is none of those that are kept for
        reading offline. These are:
      </p>
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
