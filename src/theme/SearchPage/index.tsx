import Head from '@docusaurus/Head';
import OriginalSearchPage from '@theme-original/SearchPage';
import type { ReactNode } from 'react';
import { InMain } from '../Layout/InMain';

/** The theme's page of results, in the main landmark that it does without: for readers, and not to be found itself. */
export default function SearchPage(): ReactNode {
  return (
    <InMain value={true}>
      <Head>
        <meta name="description" content="Search the guide, its examples and the API reference." />
        <meta name="robots" content="noindex, follow" />
      </Head>
      <OriginalSearchPage />
    </InMain>
  );
}
