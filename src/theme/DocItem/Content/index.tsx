import type { Props } from '@theme/DocItem/Content';
import OriginalContent from '@theme-original/DocItem/Content';
import type { ReactNode } from 'react';
import PageEnd from '../../../components/Progress/PageEnd';

/** A page, whose end is watched. */
export default function Content(props: Props): ReactNode {
  return (
    <>
      <OriginalContent {...props} />
      <PageEnd />
    </>
  );
}
