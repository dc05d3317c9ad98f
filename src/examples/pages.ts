/** Which pages show which examples, and which pages the sidebar leads to. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseExample, type Example } from './catalogue';
import type { Problem } from './problem';
import { fromRoot } from './review';

/** `<Example of="primitives/lock" />`, and the others that name one. */
const SHOWN = /<(?:Example|Predict)\s[^>]*?\bof="([^"]*)"/g;

interface Shown {
  name: string;
  file: string;
  line: number;
}

/** The chapters, by their path in `docs` without its ending: as the sidebar names them. The API reference is no file of anybody's. */
export function chaptersIn(docs: string): string[] {
  return readdirSync(docs, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => file.slice(0, -'.mdx'.length))
    .sort();
}

function shownIn(docs: string): Shown[] {
  return chaptersIn(docs).flatMap((chapter) => {
    const page = join(docs, `${chapter}.mdx`);
    const text = readFileSync(page, 'utf8');
    return [...text.matchAll(SHOWN)].map(({ 1: name = '', index }) => ({
      name,
      file: fromRoot(page),
      line: text.slice(0, index).split('\n').length,
    }));
  });
}

/** Every name is one of an example, and every example is on a page. */
export function reviewShown(docs: string, examples: Example[]): Problem[] {
  const shown = shownIn(docs);
  const unknown = shown.flatMap(({ name, file, line }): Problem[] => {
    if (examples.some((example) => example.name === name)) return [];
    return [{ file, line, text: whyUnknown(examples, name) }];
  });
  const onPages = new Set(shown.map(({ name }) => name));
  const hidden = examples.filter(({ name }) => !onPages.has(name));
  return [
    ...unknown,
    ...hidden.map((example) => ({
      file: fromRoot(example.path('typescript')),
      text: `No page shows this example. Put <Example of="${example.name}" /> into a chapter of docs, or remove its files.`,
    })),
  ];
}

function whyUnknown(examples: Example[], name: string): string {
  try {
    return `Write the example's whole name, "${chooseExample(examples, name).name}".`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** A chapter that the sidebar does not name is one that nobody finds. */
export function reviewSidebar(docs: string, named: readonly string[]): Problem[] {
  const chapters = chaptersIn(docs);
  const left = chapters.filter((chapter) => !named.includes(chapter));
  const gone = named.filter((chapter) => !chapters.includes(chapter) && !chapter.startsWith('api/'));
  return [
    ...left.map((chapter) => ({
      file: `docs/${chapter}.mdx`,
      text: `sidebars.ts does not name this chapter, so no reader finds it. Put '${chapter}' where it belongs in the order.`,
    })),
    ...gone.map((chapter) => ({
      file: 'sidebars.ts',
      text: `It names '${chapter}', and there is no docs/${chapter}.mdx. Write the chapter, or take the name out.`,
    })),
  ];
}
