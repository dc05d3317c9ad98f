/** What the build makes for those who read with tools: plain Markdown of every chapter, and where to find it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import sidebars from '../../sidebars';
import { findExamples } from '../../src/examples/catalogue';
import { chaptersOf } from '../../src/plugins/feed/outline';
import { html } from './pages';

const built = (path: string) => readFileSync(join('build', path), 'utf8');
const chapters = chaptersOf(sidebars).map((id) => ({ id, path: `/guide/${id.replace(/\/index$/, '')}` }));
const examples = new Map(findExamples().map((example) => [example.name, example]));

/** Addresses that a text links to on this site, as paths. */
function linksIn(text: string): URL[] {
  const origin = new URL(/<loc>(.*?)<\/loc>/.exec(built('sitemap.xml'))?.[1] ?? '').origin;
  return [...text.matchAll(/\]\(([^)\s]+)/g)]
    .map(([, address]) => address)
    .filter((address) => address?.startsWith(origin))
    .map((address) => new URL(address ?? ''));
}

/** A text without its blocks and pieces of code. */
function prose(text: string): string {
  return text.replace(/^(`{3,}).*?^\1$/gms, '').replace(/(`+)[^`].*?\1/g, '');
}

describe.each(chapters)('$path.md', ({ id, path }) => {
  const text = built(`${path}.md`);

  it('has a title and nothing left of MDX', () => {
    expect(text).toMatch(/^# \S/);
    expect(prose(text)).not.toMatch(/<[A-Z]\w*[\s/>]|^(?:import|export) |^---$|\{\/\*/m);
  });

  it('has the programs of the chapter in full, and what they print', () => {
    const source = ['.mdx', '.md'].map((ending) => join('docs', id + ending)).find(existsSync);
    const names = [...readFileSync(source ?? '', 'utf8').matchAll(/^<Example\s[^>]*?\bof="([^"]+)"/gm)];
    for (const [, name = ''] of names) {
      const example = examples.get(name);
      for (const language of example?.languages ?? []) {
        expect(text).toContain(example?.source(language).trimEnd());
        expect(text).toContain(example?.expected(language)?.trimEnd());
      }
    }
  });

  it('links to what is there, and is linked from its page', () => {
    for (const { pathname } of linksIn(text)) {
      const files = ['', '.html', '/index.html'].map((ending) => join('build', pathname + ending));
      expect(files.some((file) => existsSync(file))).toBe(true);
    }
    const [link = ''] = /<link[^>]*type="?text\/markdown[^>]*>/.exec(html(path)) ?? [];
    expect(link).toContain(`${path}.md`);
    expect(link).toContain('alternate');
  });
});

describe('llms.txt', () => {
  it('names every chapter, as Markdown', () => {
    const text = built('llms.txt');
    expect(text).toMatch(/^# Inside asyncio\n\n> \S/);
    const linked = linksIn(text).map(({ pathname }) => pathname);
    expect(linked).toEqual(expect.arrayContaining(chapters.map(({ path }) => `${path}.md`)));
    expect(text).toMatch(/^## Optional$/m);
  });

  it('has a companion with all of them in one text, in their order', () => {
    const text = built('llms-full.txt');
    const places = chapters.map(({ path }) => text.indexOf(built(`${path}.md`).trim()));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });
});
