import type { Props } from '@theme/CodeBlock';
import OriginalCodeBlock from '@theme-init/CodeBlock';
import type { ReactNode } from 'react';

/**
 * The plain code block. The one that theme-live-codeblock puts in its place brings the whole editor into every page, for fences marked `live`;
 * here programs are shown through their files, and the editor comes on demand.
 */
export default function CodeBlock(props: Props & { live?: boolean }): ReactNode {
  if (props.live) {
    throw new Error(
      'A fence cannot be live here: put the program into examples/ and write <Example of="…" />.',
    );
  }
  return <OriginalCodeBlock {...props} />;
}
