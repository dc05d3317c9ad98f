import { readFileSync } from 'node:fs';
import { formsOf, type Term, termsOf } from './terms';

interface Node {
  type: string;
  /** Of an element of MDX. */
  name?: string | null;
  value?: string;
  url?: string;
  title?: string;
  children?: Node[];
  data?: { hProperties: Record<string, unknown> };
}

/** What remark hands over of the page; its own type is one of a package that we need for nothing else. */
interface Page {
  path: string;
}

export interface Options {
  /** The page that defines the terms. */
  file: string;
  /** Its address. */
  url: string;
}

/** Where a term is not explained: what is a link already, and what is no prose. */
const NO_PROSE = ['heading', 'link', 'linkReference', 'code', 'inlineCode', 'mdxjsEsm', 'html'];

/** Links each term of the glossary where a page uses it first. */
export default function remarkGlossary({ file, url }: Options) {
  const terms = termsOf(readFileSync(file, 'utf8'));
  const byWord = new Map(terms.flatMap((term) => wordsOf(term).map((word) => [word, term])));
  // Of two that begin at the same place, the longer one is meant: an event loop is no event.
  const words = [...byWord.keys()].sort((one, other) => other.length - one.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${words.join('|')})(?![\\p{L}\\p{N}_-])`, 'giu');

  return (page: { children: Node[] }, { path }: Page): void => {
    if (path === file) return;
    const open = new Set(terms);
    const visit = (parent: { children?: Node[] }): void => {
      parent.children = parent.children?.flatMap((node): Node[] => {
        if (node.type === 'text') return linked(node.value ?? '', open);
        if (!NO_PROSE.includes(node.type) && node.name !== 'a') visit(node);
        return [node];
      });
    };
    visit(page);
  };

  function linked(text: string, open: Set<Term>): Node[] {
    const parts: Node[] = [];
    let last = 0;
    for (const { 0: word, index } of text.matchAll(pattern)) {
      const term = byWord.get(word.toLowerCase().replace(/\s+/g, ' '));
      if (!term || !open.delete(term)) continue;
      if (index > last) parts.push({ type: 'text', value: text.slice(last, index) });
      parts.push(linkTo(term, word));
      last = index + word.length;
    }
    if (last < text.length || parts.length === 0) parts.push({ type: 'text', value: text.slice(last) });
    return parts;
  }

  function linkTo({ anchor, sentence }: Term, word: string): Node {
    return {
      type: 'link',
      url: `${url}#${anchor}`,
      title: sentence,
      children: [{ type: 'text', value: word }],
      data: { hProperties: { className: 'glossary-term' } },
    };
  }
}

function wordsOf({ name, also }: Term): string[] {
  return [name, ...also].flatMap(formsOf).map((word) => word.toLowerCase());
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
}
