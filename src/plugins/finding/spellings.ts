/**
 * Under which words a name is found. The search takes what stands between spaces for one word: nobody who looks for `gather` would find a
 * chapter called `asyncio.gather`, nor `create_task` what says `createTask`.
 */
import { createRequire } from 'node:module';

/** What the search's plugin builds its index with. */
interface Lunr {
  tokenizer: Tokenizer;
  Token: new (text: string, metadata: Metadata) => Token;
}
interface Token {
  metadata: Metadata;
}
interface Metadata {
  /** Where in the text it begins, and how long it is there. */
  position: [number, number];
  index: number;
}
type Tokenizer = ((text: unknown, metadata?: unknown) => Token[]) & { separator?: RegExp };

/** The other words that a word, as it is written, is to be found by. */
export function otherSpellings(word: string): string[] {
  const names = /^[^\p{L}_]*([\p{L}_][\w.]*)/u.exec(word)?.[1]?.split('.').filter(Boolean) ?? [];
  const parts = names.length > 1 ? names.filter((name) => name !== 'asyncio') : names;
  const others = parts.flatMap((name) => [name, inSnake(name), inCamel(name)].map(lower));
  return [...new Set(others)].filter((other) => other !== lower(names.join('.')));
}

const inSnake = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/g, '_');
const lower = (name: string): string => name.toLowerCase();
const inCamel = (name: string): string => name.replace(/(?<=[A-Za-z])_(?=[A-Za-z])/g, '');

/** From here on, whatever is put into an index in this process. */
export function indexAllSpellings(): void {
  const ofPlugin = createRequire(require.resolve('@easyops-cn/docusaurus-search-local'));
  const lunr: Lunr = ofPlugin('lunr');
  const original = lunr.tokenizer;
  const tokenizer: Tokenizer = (text, metadata) => {
    const tokens = original(text, metadata);
    if (typeof text !== 'string') return tokens;
    return tokens.flatMap((token) => {
      const { position } = token.metadata;
      const word = text.slice(position[0], position[0] + position[1]);
      return [token, ...otherSpellings(word).map((other) => new lunr.Token(other, { ...token.metadata }))];
    });
  };
  lunr.tokenizer = Object.assign(tokenizer, original);
}
