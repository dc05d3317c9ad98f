/**
 * Programs that do what no example does: whatever they are, the run ends with a sentence, the page stays alive, and the
 * next run works.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../src/recording/format';
import { run, siteInBrowser } from './browser';
import { replaceProgram } from './editor';
import { HOSTILE_PROGRAMS, type HostileProgram } from './hostile';

const site = siteInBrowser();
const LABELS: Record<Language, string> = { typescript: 'TypeScript', python: 'Python', promises: 'Promises' };

/** A program of no malice, to see whether the next run works. */
const HARMLESS: Record<Language, string> = {
  typescript:
    "import * as asyncio from 'asyncio'\nfunction* main() {\n  yield* asyncio.sleep(1)\n  console.log('well')\n}\nasyncio.run(main())\n",
  promises: "setTimeout(() => console.log('well'), 1000)\n",
  python:
    "import asyncio\nasync def main():\n    await asyncio.sleep(1)\n    print('well')\nasyncio.run(main())\n",
};

it('there are at least forty, in each language some', () => {
  expect(HOSTILE_PROGRAMS.length).toBeGreaterThanOrEqual(40);
  expect(new Set(HOSTILE_PROGRAMS.map(({ language }) => language)).size).toBe(3);
});

describe.each(Object.keys(LABELS) as Language[])('%s', (language) => {
  let page: Page;
  let complaints: string[];
  let storage: string;
  const stored = () =>
    page.evaluate(() => JSON.stringify([Object.keys(localStorage).sort(), document.cookie]));

  beforeAll(async () => {
    ({ page, complaints } = await site.open('/guide/primitives/sleep'));
    await page
      .locator('[data-example="primitives/sleep"]')
      .getByRole('tab', { name: LABELS[language] })
      .click();
    await replaceProgram(page, panel(), HARMLESS[language]);
    expect((await run(panel())).lines).toEqual(['well']);
    storage = await stored();
  });
  afterAll(() => page.close());

  const panel = () => page.locator(`[data-example="primitives/sleep"] [data-example-panel=${language}]`);

  const programs = HOSTILE_PROGRAMS.filter((program) => program.language === language);
  it.each(programs.map((program): [string, HostileProgram] => [program.name, program]))(
    '%s',
    async (_, program) => {
      await replaceProgram(page, panel(), program.source);
      const ran = await run(panel());
      expect([program.reason].flat()).toContain(ran.reason);
      expect([...ran.lines, ran.ending].join('\n')).toMatch(program.says);
      // The page's own storage, its address and its title are as they were, and no other host was asked.
      expect(await stored()).toBe(storage);
      expect(new URL(page.url()).pathname).toBe('/guide/primitives/sleep');
      expect(complaints.filter((complaint) => !complaint.startsWith('console:'))).toEqual([]);
    },
  );

  // That each of them was told how it ended shows that the run after the one before it worked.
  it('a harmless program still runs', async () => {
    await replaceProgram(page, panel(), HARMLESS[language]);
    const after = await run(panel());
    expect(after.lines).toEqual(['well']);
    expect(after.reason).toBe('finished');
  });
});
