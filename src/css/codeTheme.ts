import type { PrismTheme } from 'prism-react-renderer';

/**
 * Names of colours, not colours: the tokens of tokens.css give them their value in each theme. So the code of the server's HTML is right in
 * both themes, and switching needs no new rendering. Punctuation is text: in an element of its own, each bracket would make up a sixth of a page.
 */
export const codeTheme: PrismTheme = {
  plain: { color: 'var(--code-text)', backgroundColor: 'var(--code-background)' },
  styles: [
    { types: ['comment', 'prolog', 'doctype'], style: { color: 'var(--code-comment)' } },
    {
      types: ['keyword', 'boolean', 'atrule', 'important', 'decorator'],
      style: { color: 'var(--code-keyword)' },
    },
    {
      types: ['string', 'template-string', 'char', 'attr-value', 'regex', 'inserted', 'string-interpolation'],
      style: { color: 'var(--code-string)' },
    },
    { types: ['function', 'class-name', 'tag', 'selector'], style: { color: 'var(--code-function)' } },
    { types: ['number', 'constant', 'symbol'], style: { color: 'var(--code-number)' } },
    { types: ['deleted'], style: { color: 'var(--code-deleted)' } },
    { types: ['interpolation', 'interpolation-punctuation'], style: { color: 'var(--code-text)' } },
  ],
};
