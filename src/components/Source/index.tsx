import CodeBlock from '@theme/CodeBlock';
import type { ReactNode } from 'react';
import type { Excerpt } from '../../plugins/source/data';

interface Props {
  /** What the build found under the names that the page gives. */
  excerpt: Excerpt;
}

/** Source of this repository, shown from its file. */
export default function Source({ excerpt: { path, language, text } }: Props): ReactNode {
  return (
    <CodeBlock language={language} title={path}>
      {text}
    </CodeBlock>
  );
}
