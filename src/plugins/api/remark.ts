import { placeOf } from './areas';
import { namesIn } from './chapters';

interface Node {
  type: string;
  value?: string;
  depth?: number;
  url?: string;
  children?: Node[];
}

/** What remark hands over of the page; its own type is one of a package that we need for nothing else. */
interface Page {
  path: string;
  data: { frontMatter?: Record<string, unknown> };
}

/**
 * Chapters that say in their front matter which names of the library they are about, `api: [gather]`, point to the reference for each, at
 * the end of their section "In Python". The reference points back by the same words.
 */
export default function remarkApi({ base }: { base: string }) {
  return (page: { children: Node[] }, { path, data }: Page): void => {
    const names = namesIn(data.frontMatter ?? {});
    if (names.length === 0) return;
    const start = page.children.findIndex((node) => node.type === 'heading' && textOf(node) === 'In Python');
    const section = page.children.slice(start + 1);
    const next = section.findIndex((node) => node.type === 'heading');
    const list = section.slice(0, next < 0 ? undefined : next).findLast((node) => node.type === 'list');
    if (start < 0 || list === undefined)
      throw new Error(`${path}: \`api\` needs a section "In Python" with a list, to stand at its end.`);
    list.children?.push(item(names, base));
  };
}

function item(names: readonly string[], base: string): Node {
  const links = names.flatMap((name, index): Node[] => [
    ...(index > 0 ? [text(', ')] : []),
    { type: 'link', url: `${base}/${placeOf(name)}`, children: [{ type: 'inlineCode', value: name }] },
  ]);
  const paragraph = { type: 'paragraph', children: [text('In the API reference: '), ...links, text('.')] };
  return { type: 'listItem', children: [paragraph] };
}

function text(value: string): Node {
  return { type: 'text', value };
}

function textOf({ value, children = [] }: Node): string {
  return value ?? children.map(textOf).join('');
}
