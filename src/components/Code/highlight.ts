/** The highlighter: code as HTML. It is large, and a page that comes with its code highlighted does without. */
import { normalizeTokens, Prism, type Token } from 'prism-react-renderer';
import { codeTheme } from '../../css/codeTheme';
import { escapeHtml, type Shape } from './plain';
import { shell } from './shell';

Prism.languages.bash ??= shell;

/** The class of each kind of token: what it has for a colour, `var(--code-keyword)`, without the rest. */
const classes = new Map(
  codeTheme.styles.flatMap(({ types, style }) =>
    types.map((type) => [type, /--([\w-]+)/.exec(style.color ?? '')?.[1]] as const),
  ),
);

/** The class of what is inside of something coloured and is not coloured itself. */
const PLAIN = 'code-text';

export default function highlight(code: string, language: string, { open, close }: Shape): string {
  const grammar = Prism.languages[language.toLowerCase()];
  const lines = normalizeTokens(grammar ? Prism.tokenize(code, grammar) : [code]);
  return lines.map((line) => open + line.map(span).join('') + close).join('');
}

/** The innermost kind decides. What is of no kind needs no element of its own. */
function span({ types, content, empty }: Token): string {
  if (empty) return '';
  const name = types
    .map((type) => classes.get(type))
    .filter((known) => known !== undefined)
    .at(-1);
  const text = escapeHtml(content);
  return name === undefined || name === PLAIN ? text : `<span class="${name}">${text}</span>`;
}
