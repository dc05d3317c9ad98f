/** On paper: a chapter has all that is read and nothing that is pressed; and all chapters are one page. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import sidebars from '../../sidebars';
import { chaptersOf } from '../../src/plugins/feed/outline';
import { siteInBrowser } from './browser';
import { html, sitePaths } from './pages';

const site = siteInBrowser();

/** As a browser prepares for printing. */
async function prepare(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
}

it('a chapter is printed without what is pressed, in light colours, with nothing cut off', async () => {
  const { page, complaints } = await site.open('/guide/primitives/lock', { colorScheme: 'dark' });
  await page.waitForLoadState('networkidle');
  await prepare(page);
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(await background()).toBe('rgb(255, 255, 255)');
  for (const gone of [
    '.navbar',
    '.theme-doc-sidebar-container',
    '.pagination-nav',
    '.footer',
    'input',
    'select',
  ])
    expect(await page.locator(gone).filter({ visible: true }).count()).toBe(0);
  const buttons = await page.getByRole('button').filter({ visible: true }).allTextContents();
  // The names of tasks beside their lanes are what is left.
  expect(
    buttons.filter((name) => !/^[\w'(), ]+(?: #\d+)?$/.test(name) || /Run|Copy|Share/.test(name)),
  ).toEqual([]);

  const block = page.locator('[data-example="primitives/lock"] [data-example-panel=typescript]');
  await block.getByText('Worker 2 released lock', { exact: true }).waitFor();
  await block.getByRole('img', { name: /Timeline of 3 tasks/ }).waitFor();
  const cut = await page
    .locator('.markdown pre, .markdown section, .markdown svg')
    .evaluateAll(
      (elements) =>
        elements.filter(
          ({ scrollHeight, clientHeight, localName }) =>
            localName !== 'svg' && scrollHeight > clientHeight + 1,
        ).length,
    );
  expect(cut).toBe(0);
  const address = await page
    .locator('.markdown li a[href^="https://docs.python.org"]')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toContain('https://docs.python.org');

  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  expect(await background()).not.toBe('rgb(255, 255, 255)');
  expect(complaints).toEqual([]);
  await page.close();
});

it('the whole guide is one page without scripts, that search engines leave alone', async () => {
  const text = html('/guide/print');
  expect(text).not.toMatch(/<script/);
  expect(text).toMatch(/<meta name="robots" content="noindex"/);
  expect(sitePaths()).not.toContain('/guide/print');

  const { page, complaints } = await site.open('/guide/print');
  const chapters = chaptersOf(sidebars)
    .filter((id) => id !== 'progress' && id !== 'contents')
    .map((id) => id.replace(/\/index$/, '').replaceAll('/', '-'));
  expect(await page.locator('article').evaluateAll((all) => all.map(({ id }) => id))).toEqual(chapters);
  const { twice, lost, titles } = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const known = new Set(ids);
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    return {
      twice: ids.length - known.size,
      lost: links.map(({ hash }) => decodeURIComponent(hash.slice(1))).filter((id) => !known.has(id)),
      titles: document.querySelectorAll('nav li').length,
    };
  });
  expect(twice).toBe(0);
  expect(lost).toEqual([]);
  expect(titles).toBe(chapters.length);
  const lock = page.locator('#primitives-lock [data-example="primitives/lock"]');
  for (const program of ['const lock = new asyncio.Lock()', 'lock = asyncio.Lock()', 'class Lock {'])
    expect(await lock.textContent()).toContain(program);
  expect(await lock.getByText('Worker 2 released lock', { exact: true }).count()).toBe(1);
  expect(complaints).toEqual([]);
  await page.close();
});
