/** The search finds chapters and names of the library, offline, and weighs nothing until somebody begins to type. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { siteInBrowser } from './browser';

const site = siteInBrowser();

/** The field comes when it is turned to, and what is put into the one that stands in for it may be lost meanwhile. */
async function search(words: string, field: Locator, found: Locator): Promise<void> {
  const finds = async () => {
    await field.fill(words);
    return found.waitFor({ timeout: 3000 }).then(
      () => true,
      () => false,
    );
  };
  await expect.poll(finds, { timeout: 30_000 }).toBe(true);
}

it('finds a name in the reference and goes there', async () => {
  const { page, complaints } = await site.open('/guide/introduction');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => url.includes('search-index'))).toEqual([]);
  const field = page.getByPlaceholder('Search');
  await field.click();
  await search('GatherOptions', field, page.getByText('See all results'));
  expect(asked.filter((url) => url.includes('search-index'))).toHaveLength(1);
  await field.press('Enter');
  await page.waitForURL('**/guide/api/waiting#GatherOptions');
  await page.locator('[id="GatherOptions"]').waitFor({ state: 'visible' });
  expect(complaints).toEqual([]);
  await page.close();
});

it('leads from a chapter to the reference and back', async () => {
  const { page } = await site.open('/guide/primitives/gather');
  await page.getByRole('article').getByRole('link', { name: 'gather', exact: true }).click();
  await page.waitForURL('**/guide/api/waiting#gather');
  await page.getByRole('link', { name: 'asyncio.gather', exact: true }).last().click();
  await page.waitForURL(/guide\/primitives\/gather|docs\.python\.org/);
  expect(page.url()).toBe(`${site.origin}/guide/primitives/gather`);
  await page.close();
});

it('opens by key, finds both spellings and the names of examples, and goes on with the keys alone', async () => {
  const { page, complaints } = await site.open('/guide/introduction');
  const field = page.getByPlaceholder('Search');
  await page.locator('html[data-has-hydrated=true]').waitFor();
  await page.keyboard.press('Control+k');
  await search('primitives/lock', field, page.getByRole('search').getByRole('option').first());
  await field.fill('create_task');
  await page.getByText('createTask', { exact: true }).first().waitFor();
  await field.fill('createTask');
  await page.getByText('See all results').waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('See all results').waitFor({ state: 'hidden' });
  await page.keyboard.press('/');
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  await field.fill('primitives/lock');
  await page.getByText('asyncio.Lock').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.waitForURL(/guide\/(?!introduction)/);
  expect(complaints).toEqual([]);
  await page.close();
});

it('says what it found, and leads by Tab to the page of all results', async () => {
  const { page } = await site.open('/guide/introduction');
  const field = page.getByPlaceholder('Search');
  const said = page.getByRole('search').getByRole('status');
  await field.click();
  await search('qqqqzzzz', field, page.getByText('No results'));
  expect(await said.textContent()).toBe('Nothing found');
  await field.fill('lock');
  const all = page.getByText('See all results');
  await all.waitFor();
  expect(await said.textContent()).toBe('10 results');
  const list = page.getByRole('listbox', { name: 'Results' });
  expect(await field.getAttribute('aria-controls')).toBe(await list.getAttribute('id'));
  const focused = () => all.evaluate((link) => link === document.activeElement);
  await page.keyboard.press('Tab');
  expect(await focused()).toBe(true);
  await page.keyboard.press('Shift+Tab');
  expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  await page.keyboard.press('Tab');
  // Further on there is the page again, and nothing before it.
  await page.keyboard.press('Tab');
  await all.waitFor({ state: 'hidden' });
  await field.focus();
  await all.waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/?\?q=lock$/);
  await page.close();
});

it('finds a chapter by the name that it is about, however it is spelled, and by a word of its text', async () => {
  const { page } = await site.open('/guide/introduction');
  const field = page.getByPlaceholder('Search');
  const first = page.getByRole('listbox', { name: 'Results' }).getByRole('option').first();
  await field.click();
  await search('lock', field, first);
  for (const [words, title] of [
    ['lock', 'asyncio.Lock'],
    ['createTask', 'asyncio.create_task'],
    ['create_task', 'asyncio.create_task'],
    ['asyncio.gather', 'asyncio.gather'],
    ['as_completed', 'wait and asCompleted'],
    ['bakery', 'Condition and Barrier'],
  ] as const) {
    await field.fill(words);
    await expect.poll(() => first.textContent(), { message: words }).toContain(title);
  }
  await page.close();
});

it('finds text, and not the controls, drawings and line numbers beside it', () => {
  const [file] = readdirSync('build').filter((name) => /^search-index.*\.json$/.test(name));
  const index = readFileSync(`build/${file}`, 'utf8');
  expect(index).toContain('A lock lets one worker at a time past this point.');
  expect(index).not.toMatch(/12345678910111213|ResetCopyShare|instantby time/);
});
