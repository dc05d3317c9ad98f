import OriginalSearchPage from '@theme-original/SearchPage';
import type { ReactNode } from 'react';
import { InMain } from '../Layout/InMain';

/** The theme's page of results, in the main landmark that it does without. */
export default function SearchPage(): ReactNode {
  return (
    <InMain value={true}>
      <OriginalSearchPage />
    </InMain>
  );
}
