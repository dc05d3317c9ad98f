import { memo, type ReactNode } from 'react';
import { useHighlighted } from './useHighlighted';

interface Props {
  source: string;
  language: string;
  label: string;
}

/** What it is to assistive technology, before the editor takes over and after; it takes the focus, which opens the editor and lets one scroll. */
function readOnlyText(label: string) {
  const role = 'textbox' as const;
  return {
    role,
    'aria-label': label,
    'aria-multiline': true,
    'aria-readonly': true,
    tabIndex: 0,
    spellCheck: false,
  };
}

/** A span a line, a newline at its end. */
const SHAPE = { open: '<span class="token-line">', close: '\n</span>' };

/**
 * Highlighted code as the server renders it. It has the very shape of the live editor's element (one `pre`, a span a line, a newline at its end), so
 * that the editor can take its place without anything moving, and a place in one's text is the same place in the other's.
 */
function Code({ source, language, label }: Props): ReactNode {
  const html = useHighlighted(source, language, SHAPE);
  return (
    <pre
      className={`prism-code language-${language}`}
      {...readOnlyText(label)}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped by the highlighter, which adds elements of its own
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}

export default memo(Code);
