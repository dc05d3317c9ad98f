import type { Props } from '@theme/DocSidebarItem/Category';
import OriginalCategory from '@theme-original/DocSidebarItem/Category';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import { usePageRead } from '../../../components/Progress/usePageRead';
import styles from '../styles.module.css';

/** A part in the sidebar, with a mark once the page that opens it is read. */
export default function Category(props: Props): ReactNode {
  const { item } = props;
  const read = usePageRead(item.href);
  return (
    <OriginalCategory {...props} item={{ ...item, className: clsx(item.className, read && styles.read) }} />
  );
}
