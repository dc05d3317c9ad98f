/** axe finds nothing in what a page becomes under a reader's hands, in either theme. A block is looked at where it stands alone. */
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readProgram } from '../../src/exercises/catalogue';
import { findings } from './accessible';
import { finished, run, siteInBrowser } from './browser';
import { replaceProgram } from './editor';

const site = siteInBrowser();
const CALM = { reducedMotion: 'reduce' } as const;
const LOCK = '[data-example="primitives/lock"]';

async function opened(path: string, options: Parameters<typeof site.open>[1] = {}): Promise<Page> {
  const { page } = await site.open(path, { ...CALM, ...options });
  await page.locator('html[data-has-hydrated="true"]').waitFor();
  return page;
}

const panelOf = (page: Page, language: string): Locator =>
  page.locator(`${LOCK} [data-example-panel=${language}]`);

it('a block: run, changed, failed, wrong to read, waiting for ever, and with its keys told', async () => {
  const page = await opened('/');
  const panel = panelOf(page, 'typescript');
  await run(panel);
  await panel.getByRole('button', { name: 'Step back' }).click();
  await panel.getByRole('button', { name: 'Keys' }).click();
  await panel.getByText('to the next printed line').waitFor();
  expect(await findings(page, LOCK)).toEqual([]);

  const program = (body: string) =>
    `import * as asyncio from 'asyncio'\nfunction* main() {\n  ${body}\n}\nasyncio.run(main())\n`;
  for (const [body, reason] of [
    ["console.log('changed')\n  console.error('aside')", 'finished'],
    ["throw new Error('on purpose')", 'failed'],
    ['const = 1', 'failed'],
    ['yield* new asyncio.Future()', 'blocked'],
  ] as const) {
    await replaceProgram(page, panel, program(body));
    await page.keyboard.press('ControlOrMeta+Enter');
    await panel.locator(`[data-end=${reason}]`).waitFor();
    expect(await findings(page, LOCK), body).toEqual([]);
  }
  await page.close();
});

it('a traceback of Python', async () => {
  const page = await opened('/');
  await page.locator(LOCK).getByRole('tab', { name: 'Python' }).click();
  const panel = panelOf(page, 'python');
  await replaceProgram(page, panel, "import json\njson.loads('{')\n");
  expect((await run(panel)).reason).toBe('failed');
  expect(await findings(page, LOCK)).toEqual([]);
  await page.close();
});

it('a program shared, one that came with the address, and an address that is broken', async () => {
  const page = await opened('/');
  // What a button says it says for a moment only.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { animation-play-state: paused !important; }');
    document.adoptedStyleSheets = [sheet];
  });
  await page.locator(LOCK).getByRole('button', { name: 'Share' }).click();
  await page
    .locator(LOCK)
    .getByText(/Address copied|In the address bar/)
    .waitFor();
  expect(await findings(page, LOCK)).toEqual([]);
  await page.goto(`${site.origin}/#code=typescript/primitives/lock.AAAA`);
  await page.getByText('The program in this address is damaged').waitFor();
  expect(await findings(page, LOCK)).toEqual([]);
  await page.close();
});

it('predictions, wrong and right', async () => {
  const page = await opened('/guide/primitives/gather');
  const PREDICT = '[data-predict="mistakes/gather-order"]';
  const predict = page.locator(PREDICT);
  for (const line of ['results: Cy Bob Ada', 'results: Ada Bob Cy']) {
    await predict.getByRole('radio', { name: line }).check();
    await predict.getByRole('button', { name: 'Check' }).click();
    await predict.getByRole('button', { name: 'Again' }).waitFor();
    expect(await findings(page, PREDICT)).toEqual([]);
    await predict.getByRole('button', { name: 'Again' }).click();
  }
  await page.goto(`${site.origin}/guide/primitives/lock`);
  const ordered = '[data-predict="primitives/lock"]';
  await page.locator(ordered).getByRole('button', { name: 'Check' }).click();
  await page.locator(ordered).getByRole('button', { name: 'Again' }).waitFor();
  expect(await findings(page, ordered)).toEqual([]);
  await page.close();
});

it('an exercise: not solved yet, with hints, with its solution, and solved', async () => {
  const page = await opened('/guide/practice/easy');
  const EXERCISE = '[data-exercise="at-once"]';
  const block = page.locator(EXERCISE);
  const panel = block.locator('[data-example-panel=typescript]');
  await run(panel);
  await block.locator('[data-passed=false]').first().waitFor();
  await block.getByRole('button', { name: /^Hint 1/ }).click();
  await block.getByRole('button', { name: 'Show solution' }).click();
  expect(await findings(page, EXERCISE)).toEqual([]);
  await block.getByRole('button', { name: 'Show it' }).click();
  expect(await findings(page, EXERCISE)).toEqual([]);
  await replaceProgram(page, panel, readProgram('at-once', 'solution', 'typescript'));
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.locator('[data-solved]').waitFor();
  await finished(panel);
  expect(await findings(page)).toEqual([]);
  await page.close();
});

it('the search: what it found, and that it found nothing, below its field and on its page', async () => {
  const page = await opened('/guide/introduction');
  const field = page.getByPlaceholder('Search');
  await field.click();
  await field.pressSequentially('lock');
  await page.getByText('See all results').waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await findings(page)).toEqual([]);
  await field.fill('qqqqzzzz');
  await page.getByText('No results').waitFor();
  expect(await findings(page, '.navbar')).toEqual([]);
  for (const [words, heading] of [
    ['lock', /\d+ documents? found/],
    ['qqqqzzzz', /No documents were found/],
  ] as const) {
    await page.goto(`${site.origin}/search?q=${words}`);
    await page.getByText(heading).waitFor();
    expect(await findings(page), words).toEqual([]);
  }
  await page.close();
});

it('the menu of a phone, both of its sides, and the contents of a page', async () => {
  const page = await opened('/guide/references', { viewport: { width: 360, height: 740 } });
  await page.getByRole('button', { name: 'On this page' }).click();
  expect(await findings(page, 'main')).toEqual([]);
  await page.getByRole('button', { name: 'Toggle navigation bar' }).click();
  await page.locator('.navbar-sidebar--show').waitFor();
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Back to main menu' }).click();
  expect(await findings(page)).toEqual([]);
  await page.close();
});

it('progress made, refused, and about to be forgotten; pages that were meant', async () => {
  const page = await opened('/guide/primitives/semaphore');
  await page.locator('[data-predict="primitives/semaphore"]').getByRole('button', { name: 'Check' }).click();
  await page.goto(`${site.origin}/guide/progress`);
  const file = { name: 'progress.json', mimeType: 'application/json', buffer: Buffer.from('nonsense') };
  await page.getByLabel('Import').setInputFiles(file);
  await page.getByText('This is not a JSON file.').waitFor();
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.getByRole('button', { name: 'No, keep it' }).waitFor();
  expect(await findings(page)).toEqual([]);
  await page.goto(`${site.origin}/guide/primitives/lok`);
  await page.locator('[data-near]').waitFor();
  expect(await findings(page)).toEqual([]);
  await page.close();
});
