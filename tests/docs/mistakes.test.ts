/** Each mistake of the index leads to a program that fails, to its repair, and says what is really printed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findExamples } from '../../src/examples/catalogue';

const INDEX = 'docs/mistakes/index.mdx';
const examples = new Map(findExamples().map((example) => [example.name, example]));

interface Section {
  heading: string;
  text: string;
}

/** A page in its parts below the headings; what comes before the first has none. */
function sectionsOf(page: string): Section[] {
  const [, ...parts] = `\n# \n${readFileSync(page, 'utf8')}`.split(/\n#+ /);
  return parts.map((part) => ({ heading: part.slice(0, part.indexOf('\n')), text: part }));
}

function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}

/** The examples shown behind a link: in the section that it names or, without one, on the whole page. */
function shownBehind(link: string): string[] {
  const [path = '', anchor] = link.split('#');
  const sections = sectionsOf(join('docs/mistakes', path));
  const meant =
    anchor === undefined ? sections : sections.filter(({ heading }) => anchorOf(heading) === anchor);
  expect(meant, link).not.toEqual([]);
  return meant.flatMap(({ text }) => [...text.matchAll(/<Example of="([^"]+)"/g)].map(([, name]) => name!));
}

const mistakes = sectionsOf(INDEX).filter(({ text }) => text.includes(']('));

it('knows all that people search for', () => {
  expect(mistakes.length).toBeGreaterThanOrEqual(16);
});

describe.each(mistakes)('$heading', ({ text }) => {
  const links = [...text.matchAll(/\]\(([^)]+\.mdx[^)]*)\)/g)].map(([, link]) => link!);
  const shown = [...new Set(links.flatMap(shownBehind))];

  it('has a program that goes wrong, and one that does not', () => {
    expect(shown.filter((name) => !name.endsWith('-mended'))).not.toEqual([]);
    expect(shown.filter((name) => name.endsWith('-mended'))).not.toEqual([]);
  });

  const messages = /```text\n([\s\S]*?)\n```/.exec(text)?.[1]?.split('\n') ?? [];
  it.runIf(messages.length > 0).each(messages)('%s is printed by one of them', (message) => {
    const outputs = shown.flatMap((name) => {
      const example = examples.get(name);
      return example ? example.languages.map((language) => example.expected(language) ?? '') : [];
    });
    expect(outputs.filter((output) => output.includes(message))).not.toEqual([]);
  });
});
