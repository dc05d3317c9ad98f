/** A reader does an exercise: tries, asks for help, solves it, and finds it solved the next time. */
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { EXERCISES } from '../../exercises';
import { readProgram } from '../../src/exercises/catalogue';
import { finished, run, siteInBrowser } from './browser';
import { replaceProgram } from './editor';

const site = siteInBrowser();
const NAME = 'at-once';
const solution = readProgram(NAME, 'solution', 'typescript');
const start = readProgram(NAME, 'start', 'typescript');

interface Opened {
  page: Page;
  complaints: string[];
  block: Locator;
  panel: Locator;
}

async function open(options?: Parameters<typeof site.open>[1]): Promise<Opened> {
  const { page, complaints } = await site.open(`/guide/practice/easy#${NAME}`, options);
  const block = page.locator(`[data-exercise="${NAME}"]`);
  return { page, complaints, block, panel: block.locator('[data-example-panel=typescript]') };
}

/** Of each check whether it passed, once there is a result. */
async function ticks(block: Locator): Promise<(string | null)[]> {
  const items = block.locator('[data-passed]');
  await items.first().waitFor();
  return items.evaluateAll((all) => all.map((item) => item.getAttribute('data-passed')));
}

const status = (block: Locator): Locator =>
  block.getByRole('status').filter({ hasText: /check|Solved|Run it/ });
const program = async (panel: Locator): Promise<string> =>
  ((await panel.locator('pre').first().textContent()) ?? '').trim();

it('is solved by editing and running, and stays solved', async () => {
  const { page, complaints, block, panel } = await open();
  const solved = page.locator('[data-solved]');
  expect(await status(block).textContent()).toContain('Run the program');

  await run(panel);
  expect(await ticks(block)).toEqual(['true', 'false', 'false', 'true']);
  expect(await block.textContent()).toContain(
    'came one after the other: 2.00 s. Overlapping they take 1.00 s.',
  );
  expect(await solved.count()).toBe(0);

  await replaceProgram(page, panel, solution);
  await expect.poll(() => status(block).textContent()).toContain('Run it again');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect.poll(() => ticks(block)).toEqual(['true', 'true', 'true', 'true']);
  expect(await status(block).textContent()).toContain('Solved');
  expect(await solved.count()).toBe(1);

  await page.reload({ waitUntil: 'load' });
  await expect.poll(() => solved.count()).toBe(1);
  // The program is still the reader's, and so is what it does.
  expect((await run(panel)).lines).toEqual(['page a', 'page b']);
  expect(await ticks(block)).not.toContain('false');

  await page.goto(`${site.origin}/guide/practice`, { waitUntil: 'load' });
  await expect.poll(() => page.getByText(`1 of ${EXERCISES.size} solved.`).count()).toBe(1);
  expect(await page.locator(`[data-listed="${NAME}"]`).textContent()).toContain('yes');
  expect(complaints).toEqual([]);
  await page.close();
});

it('gives hints one at a time, and the solution to those who ask twice, by the keyboard', async () => {
  const { page, complaints, block, panel } = await open();
  const hints = EXERCISES.get(NAME)?.hints ?? [];
  const shown = block.getByRole('list', { name: 'Hints' }).locator('li');
  await block.getByRole('button', { name: `Hint 1 of ${hints.length}` }).focus();
  for (let count = 1; count <= hints.length; count++) {
    await page.keyboard.press('Enter');
    await expect.poll(() => shown.count()).toBe(count);
  }
  await page.keyboard.press('Enter');
  expect(await shown.count()).toBe(hints.length);

  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Show solution');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('Show it');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('Show solution');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('Show it');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('Hide solution');
  const text = await block.getByRole('textbox', { name: /solution/ }).textContent();
  expect(text?.trim()).toBe(solution.trim());

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => program(panel)).toBe(solution.trim());
  await run(panel);
  expect(await ticks(block)).not.toContain('false');
  await block.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(() => program(panel)).toBe(start.trim());
  expect(complaints).toEqual([]);
  await page.close();
});

it('is done in Python as well, on a phone', async () => {
  const { page, complaints, block } = await open({ viewport: { width: 360, height: 740 } });
  await block.getByRole('tab', { name: 'Python' }).click();
  const panel = block.locator('[data-example-panel=python]');
  await run(panel);
  expect(await ticks(block)).toEqual(['true', 'false', 'false', 'true']);
  await block.getByRole('button', { name: 'Show solution' }).click();
  await block.getByRole('button', { name: 'Show it' }).click();
  await block.getByRole('button', { name: 'Put it into the editor' }).click();
  await panel.getByRole('button', { name: 'Run', exact: true }).click();
  await expect.poll(() => ticks(block)).not.toContain('false');
  expect((await finished(panel)).lines).toEqual(['page a', 'page b']);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  expect(complaints).toEqual([]);
  await page.close();
});

it('says without scripts what is to be done', async () => {
  const { page } = await site.open('/guide/practice/easy', { javaScriptEnabled: false });
  const text = await page.locator('main').textContent();
  for (const { title, goal } of [...EXERCISES.values()].filter(({ grade }) => grade === 'easy')) {
    expect(text).toContain(title);
    expect(text).toContain(goal.replaceAll('`', ''));
  }
  expect(text).toContain('exercises/at-once/solution.ts');
  await page.close();
});
