import type { Props } from '@theme/DocSidebarItem/Link';
import OriginalLink from '@theme-original/DocSidebarItem/Link';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import { useCounts } from '../../../components/Progress/useCounts';
import { usePageRead } from '../../../components/Progress/usePageRead';
import styles from '../styles.module.css';

/** A page in the sidebar, with a mark once it is read; the page about the reader's progress says how many are. */
export default function Link(props: Props): ReactNode {
  const { item } = props;
  const read = usePageRead(item.href);
  if (item.docId === 'progress') return <ProgressLink {...props} />;
  return <OriginalLink {...props} item={{ ...item, className: clsx(item.className, read && styles.read) }} />;
}

function ProgressLink({ item, ...props }: Props): ReactNode {
  const { done, of } = useCounts().page;
  const label = done === 0 ? item.label : `${item.label}: ${done} of ${of} read`;
  return <OriginalLink {...props} item={{ ...item, label }} />;
}
