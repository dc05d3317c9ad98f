import { useCodeBlockContext } from '@docusaurus/theme-common/internal';
import type { Props } from '@theme/CodeBlock/Content';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import { useHighlighted } from '../../../components/Code/useHighlighted';
import styles from './styles.module.css';

const SHAPE = { open: '<span class="token-line">', close: '\n</span>' };

/** A fence's code, highlighted when the site is built. */
export default function CodeBlockContent({ className }: Props): ReactNode {
  const { metadata, wordWrap } = useCodeBlockContext();
  const { code, language } = metadata;
  const html = useHighlighted(code, language, SHAPE);
  return (
    <pre
      ref={wordWrap.codeBlockRef}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than its frame is scrolled with the keyboard
      tabIndex={0}
      className={clsx(className, `prism-code language-${language} thin-scrollbar`, styles.block)}
    >
      <code
        className={styles.lines}
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped by the highlighter, which adds elements of its own
        dangerouslySetInnerHTML={{ __html: html }}
      />
    </pre>
  );
}
