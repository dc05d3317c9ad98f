import SearchBar from '@theme-original/SearchBar';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { tend } from './dropdown';
import styles from './styles.module.css';

/** The theme's search, and how much it found said to those who do not see it. */
export default function Tended(): ReactNode {
  const root = useRef<HTMLDivElement>(null);
  const [said, say] = useState('');
  useEffect(() => (root.current ? tend(root.current, say) : undefined), []);
  return (
    <>
      <div ref={root} className={styles.tended}>
        <SearchBar />
      </div>
      <div className={styles.said} role="status">
        {said}
      </div>
    </>
  );
}
