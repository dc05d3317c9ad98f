/** What a reader has done is marked, counted, exported, cleared and imported, and never leaves the device by itself. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { siteInBrowser } from './browser';

const site = siteInBrowser();

const end = (page: Page) => page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
const count = (page: Page, kind: string) => page.locator(`[data-kind=${kind}] td`).first().textContent();
const sidebar = (page: Page) => page.getByRole('navigation', { name: 'Docs sidebar' });

/** Whether the sidebar marks a page as read. */
const marked = (page: Page, name: string) =>
  sidebar(page)
    .getByRole('link', { name, exact: false })
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content.includes('✓'));

it('a page is read when its end comes into sight, and the sidebar says so', async () => {
  const { page, complaints } = await site.open('/guide/primitives/lock');
  await page.waitForLoadState('networkidle');
  expect(await marked(page, 'Lock')).toBe(false);
  await end(page);
  await expect.poll(() => marked(page, 'Lock')).toBe(true);
  await sidebar(page)
    .getByRole('link', { name: /^Your progress: 1 of \d+ read$/ })
    .click();
  await expect.poll(() => count(page, 'page')).toMatch(/^1 of \d+$/);
  await page.reload();
  await expect.poll(() => count(page, 'page')).toMatch(/^1 of \d+$/);
  expect(complaints).toEqual([]);
  await page.close();
});

it('progress is exported, cleared when confirmed, and imported again', async () => {
  const { page } = await site.open('/guide/primitives/semaphore');
  await page.locator('[data-predict="primitives/semaphore"]').getByRole('button', { name: 'Check' }).click();
  await page.goto(`${site.origin}/guide/progress`);
  await expect.poll(() => count(page, 'prediction')).toMatch(/^1 of \d+$/);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('inside-asyncio-progress.json');
  const exported = readFileSync(await download.path(), 'utf8');
  expect(JSON.parse(exported)).toEqual({
    format: 1,
    page: [],
    prediction: ['primitives/semaphore'],
    exercise: [],
  });

  await page.getByRole('button', { name: 'Clear' }).click();
  await page.getByRole('button', { name: 'No, keep it' }).click();
  expect(await count(page, 'prediction')).toMatch(/^1 of/);
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.getByRole('button', { name: 'Yes, clear' }).click();
  await page.getByText('All of it is forgotten.').waitFor();
  expect(await count(page, 'prediction')).toMatch(/^0 of/);

  const choose = (text: string) =>
    page.getByLabel('Import').setInputFiles({
      name: 'progress.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  await choose('nonsense');
  await page.getByText('This is not a JSON file.').waitFor();
  await choose(exported);
  await page.getByText('One thing was added.').waitFor();
  expect(await count(page, 'prediction')).toMatch(/^1 of/);
  await choose(exported);
  await page.getByText('Everything in this file was here already.').waitFor();
  await page.close();
});
