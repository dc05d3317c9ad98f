/** One page of the reference as Markdown. */

import type { Area } from './areas';
import type { Chapter } from './chapters';
import type { Described, Entry } from './reflect';

export function renderArea(
  area: Area,
  entries: ReadonlyMap<string, Entry>,
  chapters: ReadonlyMap<string, readonly Chapter[]>,
  link: (name: string) => string | undefined,
): string {
  const sections = area.names.map((name) => {
    const entry = entries.get(name);
    if (entry === undefined)
      throw new Error(`The API reference lists '${name}', which the library does not export.`);
    return renderEntry(entry, chapters.get(name) ?? []);
  });
  const page = `---
title: ${area.title}
sidebar_label: ${area.title}
description: ${area.description}
mdx:
  format: md
custom_edit_url: null
---

${area.description}

${sections.join('\n\n')}
`;
  return linkNames(page, area.names, link);
}

/** The page that lists all names. */
export function renderIndex(areas: readonly Area[]): string {
  const rows = areas.map(({ id, title, names }) => {
    const links = names.map((name) => `[\`${name}\`](./${id}.md#${name})`);
    return `- **[${title}](./${id}.md)**  \n  ${links.join(', ')}`;
  });
  return `---
title: API reference
sidebar_label: API reference
description: Every name of the library, with its parameters, its errors and an example that is run.
mdx:
  format: md
custom_edit_url: null
---

Every name of the library. It is written from the comments in the source, and the tests run each example.

Names are those of Python, \`create_task\` as \`createTask\`; what is different all the same has [a page of its own](../differences.mdx). Times are in seconds.

An example stands inside a coroutine that runs, unless it runs one itself. In its comments, \`// -> value\` is what an expression gives, \`// raises\` the error, and \`// prints\` a line
that is printed.

${rows.join('\n')}
`;
}

function renderEntry(entry: Entry, chapters: readonly Chapter[]): string {
  const { create } = entry;
  return parts([
    heading(2, entry.name, entry.name),
    code(create ? [...entry.signatures, ...create.signatures] : entry.signatures),
    entry.text,
    calling(create ? { ...entry, parameters: create.parameters, throws: create.throws } : entry),
    ...entry.examples,
    links(entry, chapters),
    list(entry.properties.map(property)),
    ...entry.methods.map((method) =>
      parts([
        heading(3, method.name, method.name),
        code(method.signatures),
        method.text,
        calling(method),
        ...method.examples,
        links(method, []),
      ]),
    ),
  ]);
}

/** A member that one line says all about. */
function property({ name, signatures, text, original: told }: Described): string {
  const section = told?.includes('https:') ? ` (${original(told)})` : '';
  return `\`${oneLine(signatures[0] ?? name)}\`  \n  ${oneLine(text)}${section}`;
}

function heading(level: number, text: string, id: string): string {
  return `${'#'.repeat(level)} ${text} <!-- #${id} -->`;
}

function code(signatures: readonly string[]): string {
  return ['```ts', ...signatures, '```'].join('\n');
}

/** Parameters, result and errors. */
function calling({ parameters, returns, throws }: Described): string {
  return parts([
    list(parameters.map(({ name, text }) => `\`${name}\`: ${oneLine(text)}`)),
    returns && `Gives ${oneLine(returns)}.`,
    throws.length > 0 && `**Raises**\n\n${list(throws.map((text) => oneLine(errorFirst(text))))}`,
  ]);
}

/** `RuntimeError outside a loop` with the error's name as code. */
function errorFirst(text: string): string {
  return text.replace(/^([A-Z]\w*)\b/, '`$1`');
}

function links({ original: told }: Described, chapters: readonly Chapter[]): string {
  const inChapters = chapters.map(({ path, title }) => `[${title}](../${path})`);
  return parts([told && original(told), inChapters.length > 0 && `In the guide: ${inChapters.join(' · ')}`]);
}

/** `Python: https://…/asyncio-task.html#asyncio.gather` with the address as a link of its own name. */
function original(text: string): string {
  return oneLine(text).replace(/https:\/\/\S+#(\S+)/g, (url, section: string) => {
    const label = /^[a-z-]+$/.test(section) ? section.replaceAll('-', ' ') : `\`${section}\``;
    return `[${label}](${url})`;
  });
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

function parts(all: readonly (string | false | undefined)[]): string {
  return all.filter((part) => part !== undefined && part !== false && part !== '').join('\n\n');
}

/** Names in backticks become links to where they are described, outside of code blocks and headings. */
function linkNames(
  page: string,
  here: readonly string[],
  link: (name: string) => string | undefined,
): string {
  let fenced = false;
  const lines = page.split('\n').map((line) => {
    if (line.startsWith('```')) fenced = !fenced;
    if (fenced || line.startsWith('#')) return line;
    return line.replace(/(?<![[\w*])`([A-Za-z_.]+)`(?!\*|\])/g, (whole, name: string) => {
      const target = link(name);
      if (target === undefined) return whole;
      return `[${whole}](${here.includes(name.split('.')[0]) ? target.slice(target.indexOf('#')) : target})`;
    });
  });
  return lines.join('\n');
}
