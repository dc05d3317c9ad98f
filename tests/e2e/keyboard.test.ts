/** A live block without a pointer, and what those hear of it who do not see it. */
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { finished, run, siteInBrowser } from './browser';
import { replaceProgram } from './editor';

const site = siteInBrowser();

async function openSleep(options?: Parameters<typeof site.open>[1]): Promise<{ page: Page; panel: Locator }> {
  const { page } = await site.open('/guide/primitives/sleep', options);
  await page.locator('html[data-has-hydrated="true"]').waitFor();
  const panel = page.locator('[data-example="primitives/sleep"] [data-example-panel=typescript]');
  return { page, panel };
}

/** What has the focus: its name, and whether an outline is drawn around it or around what holds it. */
function focused(page: Page): Promise<{ name: string; seen: boolean; inView: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    let ringed: Element | null = element;
    while (ringed && getComputedStyle(ringed).outlineStyle === 'none') ringed = ringed.parentElement;
    const { top, bottom } = element.getBoundingClientRect();
    return {
      name: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim(),
      seen: ringed !== null,
      inView: bottom > 0 && top < innerHeight,
    };
  });
}

it('is gone through by Tab alone, each stop to be seen', async () => {
  const { page, panel } = await openSleep();
  await page.locator('[data-example="primitives/sleep"] [role=tab][aria-selected=true]').focus();
  const stops: string[] = [];
  const here = async (): Promise<void> => {
    const { name, seen, inView } = await focused(page);
    expect({ name, seen, inView }).toEqual({ name, seen: true, inView: true });
    stops.push(name);
  };
  await page.keyboard.press('ArrowRight');
  await here();
  await page.keyboard.press('ArrowLeft');
  await here();
  const code = panel.locator('pre').first();
  while (!(await code.evaluate((element) => element === document.activeElement))) {
    await page.keyboard.press('Tab');
    await here();
    expect(stops.length).toBeLessThan(10);
  }
  await panel.locator('pre[contenteditable]').waitFor();
  await page.keyboard.press('ControlOrMeta+Enter');
  await panel.locator('[data-end]').waitFor();
  await page.keyboard.press('Escape');
  for (let stop = 0; stop < 12; stop++) {
    await page.keyboard.press('Tab');
    await here();
  }
  expect(stops.slice(0, 2)).toEqual(['Python', 'TypeScript']);
  for (const name of ['Copy', 'Run', 'Speed', 'Timeline', 'Output of examples/primitives/sleep.ts'])
    expect(stops).toContain(name);
  await page.close();
});

it('tells the output once, at the end', async () => {
  const { page, panel } = await openSleep();
  const said = panel.locator('[data-said]');
  expect(await said.textContent()).toBe('');
  await run(panel);
  expect(await said.textContent()).toBe('Printed 2 lines:\nSleeping for 1 second...\nAwake!');
  await replaceProgram(page, panel, "for (let i = 0; i < 1000; i++) console.log('line ' + i)\n");
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect
    .poll(() => said.textContent())
    .toBe('Printed 1,000 lines. The first is: line 0\nThe last is: line 999');
  await finished(panel);
  await page.close();
});

it('has nothing smaller than a finger needs', async () => {
  const { page } = await openSleep({ viewport: { width: 320, height: 640 } });
  const small = await page.locator('[data-example="primitives/sleep"]').evaluate((block) =>
    [...block.querySelectorAll('button, select, input, summary, [role=tab]')]
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ target }) => target.outerHTML),
  );
  expect(small).toEqual([]);
  await page.close();
});
