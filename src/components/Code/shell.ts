import type { PrismGrammar } from 'prism-react-renderer';

/** Commands, as far as the guide has any: a comment, a text, the name of what is called, an option. */
export const shell: PrismGrammar = {
  comment: { pattern: /(^|\s)#.*/, lookbehind: true },
  string: /"[^"]*"|'[^']*'/,
  function: { pattern: /(^[^\S\n]*)[\w./-]+/m, lookbehind: true, greedy: true },
  keyword: { pattern: /(\s)--?[\w-]+/, lookbehind: true },
};
