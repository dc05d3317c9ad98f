/** Whoever goes through a page by Tab, forth and back, sees where they are: nothing that has the focus lies beneath the bar, or outside the window. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { siteInBrowser } from './browser';

const site = siteInBrowser();

/** The code becomes its editor when it is turned to; there Tab is a letter, until Escape. */
async function leaveEditor(page: Page): Promise<void> {
  await page.waitForFunction(() => document.activeElement?.getAttribute('contenteditable'));
  await page.keyboard.press('Escape');
}

/** Where the focus is hidden, at each stop until the page's last one, or its first. */
async function hiddenStops(
  page: Page,
  key: 'Tab' | 'Shift+Tab',
): Promise<{ hidden: string[]; stops: number }> {
  const hidden: string[] = [];
  for (let stops = 0; ; stops++) {
    await page.keyboard.press(key);
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const { top, bottom, left, right, height } = element.getBoundingClientRect();
      const bar = document.querySelector('.navbar')?.getBoundingClientRect().bottom ?? 0;
      const above = element.closest('.navbar') || getComputedStyle(element).position === 'fixed' ? 0 : bar;
      const code = element.matches('[data-example-panel] pre:not([data-end] pre)');
      // What is higher than the window cannot be seen whole: its beginning or its end can. In an editor it's the caret's line that counts, the first.
      const whole = height < innerHeight - bar && !code;
      const seen = whole
        ? top >= above - 1 && bottom <= innerHeight + 1
        : bottom > above && top < innerHeight;
      const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
      const where = `${element.tagName} ${name.slice(0, 40)}: ${Math.round(top)} to ${Math.round(bottom)}`;
      return { where, code, seen: seen && right > 0 && left < innerWidth };
    });
    if (!at) return { hidden, stops };
    if (!at.seen) hidden.push(at.where);
    if (at.code) await leaveEditor(page);
    expect(stops).toBeLessThan(500);
  }
}

it.each([
  ['wide', { width: 1280, height: 720 }],
  ['narrow', { width: 360, height: 640 }],
])('%s', async (_, viewport) => {
  const { page } = await site.open('/guide/primitives/sleep', { viewport, reducedMotion: 'reduce' });
  await page.locator('html[data-has-hydrated="true"]').waitFor();
  const forth = await hiddenStops(page, 'Tab');
  const back = await hiddenStops(page, 'Shift+Tab');
  expect(forth.hidden).toEqual([]);
  expect(back.hidden).toEqual([]);
  expect(forth.stops).toBeGreaterThan(40);
  await page.close();
});
