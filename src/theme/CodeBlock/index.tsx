import type { Props } from '@theme/CodeBlock';
import StringContent from '@theme/CodeBlock/Content/String';
import OriginalCodeBlock from '@theme-init/CodeBlock';
import type { ReactNode } from 'react';

/**
 * The plain code block. The one that theme-live-codeblock puts in its place brings the whole editor into every page, for fences marked `live`;
 * here programs are shown through their files, and the editor comes on demand. The original draws text anew once it is in a browser, for colours
 * that depend on the theme there: here they are right from the start, and the text stays.
 */
export default function CodeBlock(props: Props & { live?: boolean }): ReactNode {
  if (props.live) {
    throw new Error(
      'A fence cannot be live here: put the program into examples/ and write <Example of="…" />.',
    );
  }
  if (typeof props.children === 'string') return <StringContent {...props}>{props.children}</StringContent>;
  return <OriginalCodeBlock {...props} />;
}
