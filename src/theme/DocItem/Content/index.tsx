import type { Props } from '@theme/DocItem/Content';
import OriginalContent from '@theme-original/DocItem/Content';
import type { ReactNode } from 'react';
import OtherForms from '../../../components/OtherForms';
import PageEnd from '../../../components/Progress/PageEnd';

/** A page, whose end is watched, and which there is in other forms. */
export default function Content(props: Props): ReactNode {
  return (
    <>
      <OriginalContent {...props} />
      <PageEnd />
      <OtherForms />
    </>
  );
}
