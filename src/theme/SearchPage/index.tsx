import Head from '@docusaurus/Head';
import useIsBrowser from '@docusaurus/useIsBrowser';
// The real field's own, so that nothing moves when it comes.
import styles from '@easyops-cn/docusaurus-search-local/dist/client/client/theme/SearchPage/SearchPage.module.css';
import Layout from '@theme/Layout';
import OriginalSearchPage from '@theme-original/SearchPage';
import type { ReactNode } from 'react';
import { InMain } from '../Layout/InMain';

/** The theme's page of results, in the main landmark that it does without: for readers, and not to be found itself. */
export default function SearchPage(): ReactNode {
  const isBrowser = useIsBrowser();
  return (
    <InMain value={true}>
      <Head>
        <meta name="description" content="Search the guide, its examples and the API reference." />
        <meta name="robots" content="noindex, follow" />
      </Head>
      {isBrowser ? <OriginalSearchPage /> : <StandIn />}
    </InMain>
  );
}

/** As the build leaves it: the theme's page, begun without the address, would at once take from the address what is searched for. */
function StandIn(): ReactNode {
  return (
    <Layout title="Search the documentation">
      <div className="container margin-vert--lg">
        <h1>Search the documentation</h1>
        <div className="row">
          <div className="col col--12">
            <input type="search" className={styles.searchQueryInput} aria-label="Search" readOnly />
          </div>
        </div>
      </div>
    </Layout>
  );
}
