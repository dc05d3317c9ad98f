/** The guide's own type: from its own origin, asked for along with the page, and used for all that is read. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { siteInBrowser } from './browser';
import { html } from './pages';

const FONTS = join(process.cwd(), 'build/assets/fonts');

/** In KB: what a page comes with, of both fonts together. */
const BUDGET = 25;

const site = siteInBrowser();

/** The fonts that a page asks for at once. */
function askedFor(path: string): string[] {
  return [...html(path).matchAll(/<link[^>]*rel=preload[^>]*href=\/assets\/fonts\/(\S+)/g)].map(
    ([, name]) => name,
  );
}

it.each(['/', '/404', '/guide/primitives/lock', '/search'])('%s asks at once for both fonts', (path) => {
  expect(askedFor(path)).toEqual([expect.stringMatching(/^atkinson/), expect.stringMatching(/^jetbrains/)]);
});

it('both fonts together are no heavier than they may be', () => {
  const bytes = askedFor('/').reduce((sum, name) => sum + statSync(join(FONTS, name)).size, 0);
  expect(bytes / 1000).toBeLessThan(BUDGET);
});

it('the licence of each is beside it', () => {
  const licences = readdirSync(FONTS).filter((name) => name.endsWith('.LICENSE.txt'));
  expect(licences).toHaveLength(2);
});

it.each(['/', '/guide/primitives/lock', '/guide/glossary', '/guide/api/waiting'])(
  'all of %s is set in them',
  async (path) => {
    const { page, complaints } = await site.open(path);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const set = await page.evaluate(() => ({
      loaded: [...document.fonts].filter((font) => font.status === 'loaded').map((font) => font.family),
      other: [...document.querySelectorAll('body *')]
        .filter((element) => !/^"(?:Atkinson|JetBrains)/.test(getComputedStyle(element).fontFamily))
        .map((element) => element.outerHTML.slice(0, 80)),
      // JetBrains Mono would draw => as one sign.
      joined: [...document.querySelectorAll('pre, pre *, code, kbd, [data-stream] *')]
        .filter((element) => getComputedStyle(element).fontVariantLigatures !== 'no-contextual')
        .map((element) => element.outerHTML.slice(0, 80)),
    }));
    expect(set).toEqual({ loaded: ['Atkinson Hyperlegible Next', 'JetBrains Mono'], other: [], joined: [] });
    expect(complaints).toEqual([]);
    await page.close();
  },
);
