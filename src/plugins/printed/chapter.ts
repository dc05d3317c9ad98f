/** A chapter out of its built page, as a part of one page that holds all of them: nothing to press, and no name given twice. */
import { DomUtils, parseDocument } from 'htmlparser2';

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

export interface Printed {
  /** What anchors of this chapter begin with. */
  key: string;
  title: string;
  html: string;
}

/** Where links of a chapter lead on the one page; undefined for what is not on it. */
export type Anchor = (path: string, fragment: string) => string | undefined;

/** The key of the chapter at an address: `primitives-lock` for `/guide/primitives/lock`. */
export function keyOf(path: string): string {
  return path.replace(/^\/+|\/+$/g, '').replaceAll('/', '-');
}

/** @throws Error where the page is not built as chapters are */
export function printedChapter(page: string, key: string, anchorOf: Anchor): Printed {
  const [content] = DomUtils.findAll(
    ({ attribs }) => attribs.class?.split(' ').includes('theme-doc-markdown') ?? false,
    parseDocument(page).children,
  );
  if (!content) throw new Error(`The built page of ${key} has no text.`);
  for (const later of select(content, ({ name }) => name === 'noscript')) unwrap(later);
  for (const element of select(content, isLeftOut)) DomUtils.removeElement(element);
  for (const panel of select(content, (one) => 'data-example-panel' in one.attribs)) openPanel(panel);
  for (const tabs of select(content, (one) => one.attribs.role === 'tablist')) DomUtils.removeElement(tabs);
  for (const token of select(content, ({ attribs }) => /^token/.test(attribs.class ?? ''))) slim(token);
  for (const element of select(content, () => true)) {
    if (element.name === 'button') element.name = 'span';
    const level = /^h([1-5])$/.exec(element.name)?.[1];
    if (level !== undefined) element.name = `h${Number(level) + 1}`;
    rename(element, key, anchorOf);
  }
  const title = DomUtils.getElementsByTagName('h2', content, true, 1)[0];
  return { key, title: title ? DomUtils.textContent(title) : key, html: DomUtils.getInnerHTML(content) };
}

/** What is pressed, what has no meaning where nothing runs, and what nobody sees; a hidden spelling is only waiting for its turn. */
function isLeftOut({ name, attribs }: Element): boolean {
  const isHidden = 'hidden' in attribs && !('data-example-panel' in attribs);
  return 'data-interactive' in attribs || NEVER.has(name) || isHidden;
}

const NEVER = new Set(['script', 'input', 'select', 'output', 'details']);

function select(
  { children }: { children: Element['children'] },
  test: (element: Element) => boolean,
): Element[] {
  return DomUtils.findAll(test, children);
}

/** What a page with scripts makes when it is asked for, this one has at once. */
function unwrap(element: Element): void {
  for (const child of [...element.children]) DomUtils.prepend(element, child);
  DomUtils.removeElement(element);
}

const LABELS: Record<string, string> = { typescript: 'TypeScript', python: 'Python', promises: 'Promises' };

/** Every spelling is shown, under its name. What it prints is shown once where all print the same. */
function openPanel(panel: Element): void {
  const language = panel.attribs['data-example-panel'] ?? '';
  delete panel.attribs.hidden;
  panel.attribs['data-label'] = LABELS[language] ?? language;
  const block = panel.parent;
  if (language === 'typescript' || !block) return;
  const [first] = select(block, (one) => one.attribs['data-example-panel'] === 'typescript');
  if (first && printsOf(first) === printsOf(panel))
    for (const shown of select(panel, (one) => 'data-shown' in one.attribs)) DomUtils.removeElement(shown);
}

function printsOf(panel: Element): string {
  return select(panel, (one) => 'data-text' in one.attribs)
    .map((line) => DomUtils.textContent(line))
    .join('\n');
}

/** Most of a page of programs is the marking of their words: here only what has a colour of its own is marked. */
function slim(token: Element): void {
  const [text, ...more] = token.children;
  if (token.attribs.class === 'token plain' && more.length === 0) {
    if (text) DomUtils.replaceElement(token, text);
    else DomUtils.removeElement(token);
  } else if (token.attribs.style !== undefined) delete token.attribs.class;
}

/** What only a page that runs has a use for, or would be there twice. */
const DROPPED =
  /^(?:aria-(?:controls|labelledby|describedby|live|multiline|readonly|selected)|tabindex|spellcheck|data-predicted|type)$/;

function rename(element: Element, key: string, anchorOf: Anchor): void {
  const { attribs } = element;
  for (const name of Object.keys(attribs)) if (DROPPED.test(name)) delete attribs[name];
  if (attribs.role === 'textbox' || attribs.role === 'tabpanel') delete attribs.role;
  for (const [name, value] of Object.entries(attribs))
    if (value.includes('url(#')) attribs[name] = value.replaceAll('url(#', `url(#${key}--`);
  if (attribs.id) attribs.id = `${key}--${attribs.id}`;
  const { href } = attribs;
  if (href === undefined || /^\w+:/.test(href)) return;
  const [path = '', fragment = ''] = href.split('#');
  if (path === '') attribs.href = `#${key}--${fragment}`;
  else attribs.href = anchorOf(path, fragment) ?? href;
}
