import useIsBrowser from '@docusaurus/useIsBrowser';
// The real field's own, so that nothing moves when it comes.
import styles from '@easyops-cn/docusaurus-search-local/dist/client/client/theme/SearchBar/SearchBar.module.css';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import { isMac } from '../../input/search-keys';

/** The field of the search before the search is there: one can type into it. */
export default function StandIn({ onApproach }: { onApproach(): void }): ReactNode {
  const isBrowser = useIsBrowser();
  return (
    <div className={clsx('navbar__search', styles.searchBarContainer)} dir="ltr">
      <svg aria-hidden="true" className={styles.searchIcon} focusable="false" viewBox="0 0 16 16">
        <g fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round">
          <circle cx="6" cy="6" r="5" />
          <path d="m9.7 9.7 5.2 5.2" />
        </g>
      </svg>
      <input
        className={`navbar__search-input ${styles.searchInput}`}
        placeholder="Search"
        aria-label="Search"
        onFocus={onApproach}
        onMouseEnter={onApproach}
      />
      {isBrowser && (
        <div className={styles.searchHintContainer} aria-hidden="true">
          <kbd className={styles.searchHint}>{isMac() ? '⌘' : 'ctrl'}</kbd>
          <kbd className={styles.searchHint}>K</kbd>
        </div>
      )}
    </div>
  );
}
