/** Runs of many tasks, lines and steps: still to be looked into closely, by pointer and by keyboard. */
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { finished, siteInBrowser } from './browser';
import { replaceProgram } from './editor';

const site = siteInBrowser();

const MANY = `import * as asyncio from 'asyncio'
function* worker(n: number) {
  for (let i = 0; i < 8; i++) {
    console.log('worker', n, i)
    yield* asyncio.sleep(0.1)
  }
}
function* main() {
  yield* asyncio.gather(...Array.from({ length: 200 }, (_, n) => worker(n)))
}
asyncio.run(main())
`;

async function open(
  source?: string,
  options?: Parameters<typeof site.open>[1],
): Promise<{ page: Page; panel: Locator; complaints: string[] }> {
  const { page, complaints } = await site.open('/guide/primitives/lock', options);
  const panel = page.locator('[data-example="primitives/lock"] [data-example-panel=typescript]');
  if (source !== undefined) {
    await replaceProgram(page, panel, source);
    await page.keyboard.press('ControlOrMeta+Enter');
    await finished(panel);
    await panel.getByRole('button', { name: /Pause|Play/ }).waitFor();
  }
  return { page, panel, complaints };
}

const area = (panel: Locator) => panel.getByRole('group', { name: 'Timeline', exact: true });
const plotWidth = (panel: Locator) =>
  panel.locator('svg[role=img]').evaluate((chart) => chart.getBoundingClientRect().width);
const isInSight = (panel: Locator) =>
  area(panel).evaluate((scrolled) => {
    const line = scrolled.querySelector('[style*="translateX"]')?.getBoundingClientRect();
    const { left, right } = scrolled.getBoundingClientRect();
    return line !== undefined && line.left >= left && line.left <= right;
  });

it('the timeline zooms by buttons, by keys and by the wheel, and the playhead stays in sight', async () => {
  const { page, panel, complaints } = await open();
  await panel.getByRole('button', { name: 'Step forward' }).click();
  await panel.locator('li[data-stream]').nth(3).click();
  const before = await plotWidth(panel);
  for (let press = 0; press < 4; press++) await panel.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => plotWidth(panel)).toBeGreaterThan(before * 4);
  expect(await isInSight(panel)).toBe(true);
  await page.keyboard.press('-');
  await expect.poll(() => plotWidth(panel)).toBeLessThan(before * 4);
  await page.keyboard.press('0');
  await expect.poll(() => plotWidth(panel)).toBe(before);
  await area(panel).hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await expect.poll(() => plotWidth(panel)).toBeGreaterThan(before * 2);
  await page.keyboard.press('Home');
  await expect.poll(() => isInSight(panel)).toBe(true);
  expect(complaints).toEqual([]);
  await page.close();
});

it('two fingers make the timeline of a phone larger and smaller, and not the page', async () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  const { page, panel } = await open(undefined, phone);
  await panel.getByRole('button', { name: 'Step forward' }).click();
  await area(panel).evaluate((scrolled) => scrolled.scrollIntoView({ block: 'center' }));
  const before = await plotWidth(panel);
  const box = await area(panel).boundingBox();
  if (!box) throw new Error('the timeline is not in sight');
  const client = await page.context().newCDPSession(page);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const touch = (type: 'touchStart' | 'touchMove', half: number) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: [-half, half].map((by) => ({ x: x + by, y })),
    });
  const lift = () => client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await touch('touchStart', 20);
  for (const half of [40, 60, 80]) await touch('touchMove', half);
  await lift();
  await expect.poll(() => plotWidth(panel)).toBeGreaterThan(before * 3);
  await touch('touchStart', 80);
  for (const half of [60, 40, 20]) await touch('touchMove', half);
  await lift();
  await expect.poll(() => plotWidth(panel)).toBeLessThan(before * 1.5);
  expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
  await page.close();
});

it('every line and every task of a large run is there, and a click on any goes to its moment', async () => {
  const { page, panel, complaints } = await open(MANY);
  expect(await panel.locator('li[data-stream]').count()).toBe(1600);
  const tasks = panel.getByRole('group', { name: 'Inside the loop' }).locator('li[data-state] button');
  expect(await tasks.count()).toBe(201);
  const time = () => panel.getByRole('slider').getAttribute('aria-valuetext');
  await panel.locator('li[data-stream]').nth(1500).click();
  await expect.poll(time).toBe('0.70 / 0.80 s');
  await panel.locator('li[data-stream]').nth(0).click();
  await expect.poll(time).toBe('0.00 / 0.80 s');
  // Half-way through the plot, where no bar has an element of its own, or where one has.
  await area(panel).evaluate((scrolled) => scrolled.scrollIntoView({ block: 'center' }));
  const { x, y, width } = (await panel.locator('svg[role=img]').boundingBox()) ?? { x: 0, y: 0, width: 0 };
  await page.mouse.click(x + width / 2, y + 40);
  await expect.poll(time).toBe('0.40 / 0.80 s');
  expect(complaints).toEqual([]);
  await page.close();
});

it('the list of tasks is one stop for the keyboard, and the arrows go through it', async () => {
  const { page, panel } = await open(MANY);
  const tasks = panel.getByRole('group', { name: 'Inside the loop' }).locator('li[data-state] button');
  await tasks.first().focus();
  for (let press = 0; press < 150; press++) await page.keyboard.press('ArrowDown');
  const focused = page.locator(':focus');
  expect(await focused.textContent()).toBe('worker(149)');
  expect(await focused.evaluate((button) => (button instanceof HTMLElement ? button.tabIndex : -1))).toBe(0);
  expect(
    await tasks.first().evaluate((button) => (button instanceof HTMLElement ? button.tabIndex : 0)),
  ).toBe(-1);
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect.poll(() => panel.getByRole('slider').getAttribute('aria-valuetext')).toBe('0.00 / 0.80 s');
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').textContent()).not.toMatch(/^worker/);
  await page.close();
});
