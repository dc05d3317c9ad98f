/** A reader changes a program and runs it again. */
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { finished, run, siteInBrowser } from './browser';
import { replaceProgram } from './editor';

const site = siteInBrowser();

async function openBlock(
  path: string,
  name: string,
): Promise<{ page: Page; panel: Locator; block: Locator }> {
  const { page } = await site.open(path);
  const block = page.locator(`[data-example="${name}"]`);
  return { page, block, panel: block.locator('[data-example-panel=typescript]') };
}

const program = (body: string): string =>
  `import * as asyncio from 'asyncio'\nfunction* main() {\n  ${body}\n}\nasyncio.run(main())\n`;

it('an edited program runs, by the keyboard too, and Reset brings the old one back', async () => {
  const { page, panel, block } = await openBlock('/guide/primitives/sleep', 'primitives/sleep');
  const before = await run(panel);
  expect(before.lines).toEqual(['Sleeping for 1 second...', 'Awake!']);
  expect(before.times.map((time) => time.trim())).toEqual(['+0.00 s', '+1.00 s']);

  await replaceProgram(page, panel, program("yield* asyncio.sleep(2.5)\n  console.log('changed')"));
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect.poll(async () => (await finished(panel)).lines).toEqual(['changed']);
  const after = await finished(panel);
  expect(after.times.map((time) => time.trim())).toEqual(['+2.50 s']);
  expect(after.reason).toBe('finished');

  await block.getByRole('button', { name: 'Reset', exact: true }).click();
  expect((await run(panel)).lines).toEqual(before.lines);
  await page.close();
});

it('an error is told with its line, and the page goes on', async () => {
  const { page, panel } = await openBlock('/guide/primitives/sleep', 'primitives/sleep');
  await replaceProgram(page, panel, program("throw new Error('on purpose')"));
  const ran = await run(panel);
  expect(ran.reason).toBe('failed');
  expect(ran.ending).toContain('Error: on purpose');
  expect(ran.ending).toContain('line 3');
  await page.close();
});

it('the editor can be left by the keyboard', async () => {
  const { page, panel } = await openBlock('/guide/primitives/sleep', 'primitives/sleep');
  await panel.locator('pre').first().click();
  await panel.locator('pre[contenteditable]').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  const inside = await panel
    .locator('pre[contenteditable]')
    .evaluate((editor) => editor === document.activeElement);
  expect(inside).toBe(false);
  await page.close();
});

it('a run that does not end by itself can be stopped', async () => {
  const { page, panel } = await openBlock('/guide/primitives/sleep', 'primitives/sleep');
  await replaceProgram(page, panel, program('for (;;);'));
  await panel.getByRole('button', { name: 'Run', exact: true }).click();
  await panel.getByRole('button', { name: 'Stop', exact: true }).click();
  expect((await finished(panel)).reason).toBe('stopped');
  await page.close();
});
