import Link from '@docusaurus/Link';
import { useAllDocsData } from '@docusaurus/plugin-content-docs/client';
import type { ReactNode } from 'react';
import { near, wordsOf } from './near';

/** The pages that may have been meant, and the search for what was. */
export default function Near({ pathname }: { pathname: string }): ReactNode {
  const addresses = Object.values(useAllDocsData()).flatMap(({ versions }) =>
    versions.flatMap(({ docs }) => docs.map(({ path }) => path)),
  );
  const meant = near(pathname, addresses);
  const words = wordsOf(pathname);
  return (
    <>
      {meant.length > 0 && (
        <>
          <p>Pages with a name like that:</p>
          <ul data-near="">
            {meant.map((address) => (
              <li key={address}>
                <Link to={address}>
                  <code>{address}</code>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {words !== '' && (
        <p>
          <Link to={`/search?q=${encodeURIComponent(words)}`}>Search the guide for “{words}”</Link>
        </p>
      )}
    </>
  );
}
