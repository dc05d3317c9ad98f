/** The requests of a program that asks the guide's own small site: drawn, inspected, made for real and played again. */
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { run, siteInBrowser } from './browser';
import { replaceProgram } from './editor';
import { examplesOn, sitePaths } from './pages';

const site = siteInBrowser();
const NAME = 'scraping/web-scraping';
const PATH = sitePaths().find((path) => examplesOn(path).includes(NAME)) ?? '';

async function block(
  options?: Parameters<typeof site.open>[1],
): Promise<{ page: Page; panel: Locator; complaints: string[] }> {
  const { page, complaints } = await site.open(PATH, options);
  const panel = page.locator(`[data-example="${NAME}"] [data-example-panel=typescript]`);
  return { page, panel, complaints };
}

const picture = (panel: Locator) => panel.getByRole('img', { name: /^3 requests, at most 3 at once;/ });
const why = (panel: Locator) => panel.locator('p[aria-live]');

it('they are in the page before any script runs, and what they come to', async () => {
  const { page, panel } = await block({ javaScriptEnabled: false });
  await picture(panel).waitFor();
  await panel.getByText(/^3 requests, at most 3 at once, [\d.]+ s, \d+ a second$/).waitFor();
  expect(await panel.getByRole('group', { name: 'Inside the loop' }).textContent()).toContain(
    'Requests in flight',
  );
  await page.close();
});

it('each is a span that leads to the moment when it left; the inspector has those in flight', async () => {
  const { page, panel, complaints } = await block();
  const spans = picture(panel).locator('g[data-seq]');
  expect(await spans.count()).toBe(3);
  await spans.last().click();
  const inspector = panel.getByRole('group', { name: 'Inside the loop' });
  await expect.poll(() => inspector.textContent()).toContain('Requests in flight: 3');
  expect(await inspector.textContent()).toMatch(/GET .*example-net\.html/);
  await panel.getByText('The timeline as a table').click();
  const row = panel.getByRole('row', { name: /^GET .*example-com\.html/ });
  expect(await row.textContent()).toContain('200');
  expect(complaints).toEqual([]);
  await page.close();
});

it('they are made for real, and what came of them is played', async () => {
  const { page, panel, complaints } = await block();
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(new URL(request.url()).pathname));
  const ran = await run(panel);
  expect(ran.reason).toBe('finished');
  expect(asked.filter((path) => path.includes('/site/example-com'))).not.toEqual([]);
  await picture(panel).waitFor();
  await panel.getByText(/^3 requests, at most 3 at once, [\d.]+ s/).waitFor();
  await panel.getByRole('button', { name: 'Step back' }).click();
  await expect.poll(() => why(panel).textContent()).not.toContain('Play it');
  expect(complaints).toEqual([]);
  await page.close();
});

it('while they are under way the block shows what has happened so far', async () => {
  const { page, panel } = await block();
  await replaceProgram(
    page,
    panel,
    `import * as asyncio from 'asyncio'
import * as aiohttp from 'asyncio/aiohttp'
function* main() {
  const session = new aiohttp.ClientSession()
  yield* session.get(process.argv[2]! + '?silent')
}
asyncio.run(main())`,
  );
  await panel.getByRole('button', { name: 'Run', exact: true }).click();
  await panel.getByText('1 request so far, 1 under way').waitFor();
  const inspector = panel.getByRole('group', { name: 'Inside the loop' });
  await expect.poll(() => inspector.textContent()).toContain('Requests in flight: 1');
  await panel.getByRole('button', { name: 'Stop' }).click();
  await panel.getByText(/^1 request, [\d.]+ s; 1 without an end$/).waitFor();
  await page.close();
});
