/** A reader plays a run, steps through it, and hands an edited program on. */
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { finished, run, siteInBrowser } from './browser';
import { replaceProgram } from './editor';

const site = siteInBrowser();
const PATH = '/guide/primitives/lock';

async function lock(
  path = PATH,
  options?: Parameters<typeof site.open>[1],
): Promise<{ page: Page; block: Locator; panel: Locator; complaints: string[] }> {
  const { page, complaints } = await site.open(path, options);
  const block = page.locator('[data-example="primitives/lock"]');
  return { page, block, panel: block.locator('[data-example-panel=typescript]'), complaints };
}

const why = (panel: Locator) => panel.locator('p[aria-live]');

it('the timeline and the inspector are in the page before any script runs', async () => {
  const { page, panel } = await lock(PATH, { javaScriptEnabled: false });
  await panel.getByRole('img', { name: /Timeline of 3 tasks/ }).waitFor();
  expect(await panel.getByRole('group', { name: 'Inside the loop' }).textContent()).toContain('worker(2)');
  expect(await panel.locator('li[data-stream] [data-time]').allTextContents()).toEqual([
    '+0.00 s',
    '+1.00 s',
    '+1.00 s',
    '+2.00 s',
  ]);
  await page.close();
});

it('on a phone the inspector takes no room until there is something in it to see', async () => {
  const { page, panel } = await lock(PATH, { viewport: { width: 360, height: 780 } });
  await panel.getByRole('button', { name: 'Show it now' }).click();
  const inspector = panel.getByRole('group', { name: 'Inside the loop' });
  expect(await inspector.isVisible()).toBe(false);
  await panel.getByRole('button', { name: 'Step back' }).click();
  await inspector.waitFor();
  await page.close();
});

it('what was recorded with the page can be stepped through without running anything', async () => {
  const { page, panel, complaints } = await lock();
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await panel.getByRole('button', { name: 'Step forward' }).click();
  await expect.poll(() => why(panel).textContent()).toBe('Nothing has run yet.');
  const told: (string | null)[] = [];
  for (let step = 0; step < 6; step++) {
    await panel.getByRole('button', { name: 'Step forward' }).click();
    told.push(await why(panel).textContent());
  }
  expect(told).toContain('worker(1) released the Lock; worker(2) was first in line.');
  expect(await panel.locator('[data-tasks]').count()).toBeGreaterThan(0);
  expect(workers).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});

it('the keys do what the help says', async () => {
  const { page, panel } = await lock();
  await panel.getByRole('button', { name: 'Step back' }).focus();
  await page.keyboard.press('Home');
  await expect.poll(() => why(panel).textContent()).toBe('Nothing has run yet.');
  await page.keyboard.press('n');
  await expect
    .poll(() => panel.getByLabel('Virtual time').getAttribute('aria-valuetext'))
    .toBe('0.00 / 2.00 s');
  await page.keyboard.press('t');
  await expect.poll(() => panel.getByLabel('Axis of the timeline').inputValue()).toBe('step');
  await page.keyboard.press('?');
  await panel.getByText('to the next printed line').waitFor();
  await page.close();
});

it('a click on a printed line, a task or the timeline goes to its moment', async () => {
  const { page, panel } = await lock();
  const time = () => panel.getByRole('slider').getAttribute('aria-valuetext');
  await panel.getByRole('button', { name: 'Show it now' }).click();
  await panel.locator('li[data-stream]').nth(1).click();
  await expect.poll(time).toBe('1.00 / 2.00 s');
  await panel.locator('svg[role=img] [data-seq]').first().click({ force: true });
  await expect.poll(time).toBe('0.00 / 2.00 s');
  await page.close();
});

it('a run is told at once and then played; with reduced motion it is only told', async () => {
  const { page, panel } = await lock();
  expect((await run(panel)).reason).toBe('finished');
  await panel.getByRole('button', { name: 'Pause' }).waitFor();
  await page.close();
  const calm = await lock(PATH, { reducedMotion: 'reduce' });
  await run(calm.panel);
  await expect.poll(() => calm.panel.getByLabel('Speed').inputValue()).toBe('instant');
  expect(await calm.panel.getByRole('button', { name: 'Pause' }).count()).toBe(0);
  await calm.page.close();
});

it('an edit outlives a reload, and travels in an address that runs nothing', async () => {
  const { page, block, panel } = await lock(PATH, { permissions: ['clipboard-read', 'clipboard-write'] });
  await panel.locator('pre').first().click();
  const editor = panel.locator('pre[contenteditable]');
  await editor.waitFor();
  const edited = ((await editor.textContent()) ?? '').trimEnd().replace('sleep(1)', 'sleep(5)');
  await editor.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(edited);
  await page.keyboard.press('ControlOrMeta+Enter');
  const { ending } = await finished(panel);
  expect(ending).toContain('10.00 s');
  await expect
    .poll(() => panel.getByText('Against the original').textContent())
    .toContain('1 line added, 1 removed; 2.00 s');
  await page.reload();
  await expect.poll(() => panel.locator('pre').first().textContent()).toContain('sleep(5)');
  await block.getByRole('button', { name: 'Share' }).click();
  await block.getByText('Address copied').waitFor();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  await block.getByRole('button', { name: 'Reset' }).click();
  await expect.poll(() => panel.locator('pre').first().textContent()).toContain('sleep(1)');
  await page.close();

  const { pathname, hash } = new URL(address);
  const other = await lock(pathname + hash);
  await other.block.getByText('This program came with the address.').waitFor();
  expect(await other.panel.locator('pre').first().textContent()).toContain('sleep(5)');
  expect(await other.panel.locator('[data-end]').count()).toBe(0);
  await other.page.close();

  const damaged = await lock(pathname + hash.slice(0, -7));
  await damaged.block.getByText('The program in this address is damaged').waitFor();
  expect(await damaged.panel.locator('pre').first().textContent()).toContain('sleep(1)');
  await damaged.page.close();
});

it("a traceback in Python is of the reader's own lines, and whole for those who ask", async () => {
  const { page, block } = await lock();
  await block.getByRole('tab', { name: 'Python' }).click();
  const panel = block.locator('[data-example-panel=python]');
  const lines = ['import asyncio, json', 'async def main():', "    json.loads('{')", 'asyncio.run(main())'];
  await replaceProgram(page, panel, lines.join('\n'));
  const { ending } = await run(panel);
  expect(ending).toMatch(/^✗ failed in line 3, at 0.00 s of virtual time: JSONDecodeError/);
  const end = panel.locator('[data-end]');
  expect(await end.getByRole('listitem').allTextContents()).toEqual(['main, line 3', '<module>, line 4']);
  const whole = end.locator('details pre');
  expect(await whole.isVisible()).toBe(false);
  await end.getByText('The whole traceback').click();
  expect(await whole.textContent()).toMatch(/^Traceback.*json\/decoder\.py.*JSONDecodeError: [^\n]*$/s);
  await page.close();
});
