/**
 * A chapter as plain Markdown. The author's text stays as it is, letter by letter: only the elements of MDX are replaced by what they show, and the
 * addresses of links by ones that work wherever the text is read.
 */
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Attribute } from '../examples/syntax';

/** An element of a page: `<Example of="primitives/lock" />`. */
export interface Element {
  name: string;
  attributes: Attribute[];
}

export interface Context {
  /** For messages: `docs/primitives/lock.mdx`. */
  path: string;
  /** What an element shows; undefined for one that nobody knows. */
  show(element: Element): string | undefined;
  /** Where a link leads. */
  address(link: string): string;
}

interface Node {
  type: string;
  name?: string | null;
  url?: string;
  value?: string;
  attributes?: Attribute[];
  children?: Node[];
  position?: { start: Point; end: Point };
}

interface Point {
  offset?: number;
  line: number;
}

/** Another text for what stands from one place to another. */
interface Edit {
  from: number;
  to: number;
  text: string;
}

export function markdownOf(source: string, context: Context): string {
  const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);
  const tree: Node = (context.path.endsWith('.mdx') ? parser.use(remarkMdx) : parser).parse(source);
  const edits = [...editsIn(tree, source, context)].sort((one, other) => one.from - other.from);
  let text = '';
  let at = 0;
  for (const edit of edits) {
    text += source.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return `${(text + source.slice(at)).trim()}\n`;
}

function* editsIn(node: Node, source: string, context: Context): Generator<Edit> {
  const { from, to } = rangeOf(node);
  const children = node.children ?? [];
  if (node.type === 'yaml' || isComment(node)) {
    const before = /[ \t]*$/.exec(source.slice(0, from))?.[0].length ?? 0;
    yield { from: from - before, to, text: '' };
  } else if (node.type === 'mdxjsEsm' || /^mdx\w+Expression$/.test(node.type))
    refuse(node, context, 'plain Markdown has no place for code that computes a page.');
  else if (/^mdxJsx/.test(node.type)) yield* editsOfElement(node, source, context);
  else {
    if (node.url !== undefined && node.type !== 'image') {
      const at = source.lastIndexOf(node.url, to);
      const address = context.address(node.url);
      if (at >= from && address !== node.url) yield { from: at, to: at + node.url.length, text: address };
    }
    for (const child of children) yield* editsIn(child, source, context);
  }
}

/** What an element shows stands for it; one that only arranges others leaves them. */
function* editsOfElement(node: Node, source: string, context: Context): Generator<Edit> {
  const { from, to } = rangeOf(node);
  const { name, attributes = [], children = [] } = node;
  const [first, last] = [children.at(0), children.at(-1)];
  const shown = name ? context.show({ name, attributes }) : undefined;
  if (shown !== undefined) return yield { from, to, text: shown };
  if (!name || !first || !last || !ARRANGES.has(name))
    return refuse(
      node,
      context,
      `what <${name ?? ''}> shows is not known in plain Markdown: see src/plugins/feed/show.ts.`,
    );
  yield { from, to: rangeOf(first).from, text: ARRANGES.get(name) ?? '' };
  for (const child of children) yield* editsIn(child, source, context);
  yield { from: rangeOf(last).to, to, text: ARRANGES.get(name) ?? '' };
}

/** Elements that are known by what is in them, and what stands around that. */
const ARRANGES = new Map([
  ['SideBySide', ''],
  ['kbd', '`'],
]);

function isComment({ type, value = '' }: Node): boolean {
  if (type === 'html') return /^<!--.*-->$/s.test(value);
  return /^mdx\w+Expression$/.test(type) && /^\s*\/\*.*\*\/\s*$/s.test(value);
}

function rangeOf({ position }: Node): { from: number; to: number } {
  return { from: position?.start.offset ?? 0, to: position?.end.offset ?? 0 };
}

function refuse(node: Node, { path }: Context, problem: string): never {
  throw new Error(`${path}:${node.position?.start.line ?? 1}: ${problem}`);
}
