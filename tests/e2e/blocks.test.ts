/** Every live block of every page is run as it stands, and must print what is recorded. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Example, findExamples } from '../../src/examples/catalogue';
import { neverEnds } from '../../src/examples/check';
import type { Language } from '../../src/recording/format';
import { type Ran, run, siteInBrowser } from './browser';
import { examplesOn, sitePaths } from './pages';

const site = siteInBrowser({ oneReader: true });
const examples = new Map(findExamples().map((example) => [example.name, example]));
const LABELS: Record<Language, string> = { typescript: 'TypeScript', python: 'Python', promises: 'Promises' };

function verify(ran: Ran, example: Example, language: Language): void {
  const expected = (example.expected(language) ?? '').replace(/\n$/, '');
  expect(ran.lines.join('\n')).toBe(expected);
  // The last line of a program that fails is its error, and the ending says it too.
  if (ran.reason === 'failed') expect(ran.ending).toContain(expected.split('\n').at(-1));
  else expect(ran.reason).toBe(neverEnds(example.source(language)) ? 'blocked' : 'finished');
  expect(ran.ending).toContain('prints what the page says');
}

const pages = sitePaths().filter((path) => examplesOn(path).length > 0);

describe.each(pages)('%s', (path) => {
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    ({ page, complaints } = await site.open(path));
  });
  afterAll(() => page.close());

  it.each(examplesOn(path))('%s', async (name) => {
    const example = examples.get(name);
    if (example === undefined) throw new Error(`the page shows ${name}, which is no example`);
    const block = page.locator(`[data-example="${name}"]`);
    for (const language of example.languages) {
      await block.getByRole('tab', { name: LABELS[language] }).click();
      const panel = block.locator(`[data-example-panel=${language}]`);
      await panel.locator('pre').first().waitFor();
      const runButton = panel.getByRole('button', { name: 'Run', exact: true });
      if ((await runButton.count()) === 0) continue;
      verify(await run(panel), example, language);
    }
    expect(complaints).toEqual([]);
  });
});

it('every example is on a page', () => {
  const shown = new Set(pages.flatMap(examplesOn));
  expect([...examples.keys()].filter((name) => !shown.has(name))).toEqual([]);
});
