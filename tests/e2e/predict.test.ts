/** A reader predicts what a program prints, by keyboard, by finger or by mouse; only then the page shows it. */
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { siteInBrowser } from './browser';

const site = siteInBrowser();
const LOCK = '/guide/primitives/lock';
const TRUTH = [
  'Worker 1 acquired lock',
  'Worker 1 released lock',
  'Worker 2 acquired lock',
  'Worker 2 released lock',
];

async function open(options?: Parameters<typeof site.open>[1], path = LOCK, name = 'primitives/lock') {
  const { page, complaints } = await site.open(path, options);
  const predict = page.locator(`[data-predict="${name}"]`);
  const panel = page.locator(`[data-example="${name}"] [data-example-panel=typescript]`);
  return { page, complaints, predict, output: panel.locator('li[data-stream]').first(), panel };
}

const texts = (predict: Locator) => predict.locator('li code').allTextContents();

/** Puts the lines into the order of the truth, one step up at a time. */
async function arrange(page: Page, predict: Locator): Promise<void> {
  for (const [place, text] of TRUTH.entries()) {
    const button = predict.getByRole('button', { name: `Move up: ${text}`, exact: true });
    await button.focus();
    for (let at = (await texts(predict)).indexOf(text); at > place; at--) {
      await page.keyboard.press(at % 2 ? 'Enter' : 'ArrowUp');
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    }
  }
}

it('lines are put in order by keyboard, judged, and then the page shows what it printed', async () => {
  const { page, complaints, predict, output, panel } = await open();
  await panel.getByText('Kept from you until you have predicted it above.').waitFor();
  expect(await output.isVisible()).toBe(false);
  expect(await texts(predict)).not.toEqual(TRUTH);
  await arrange(page, predict);
  expect(await texts(predict)).toEqual(TRUTH);
  expect(await predict.getByRole('status').textContent()).toMatch(/place \d of 4/);

  await predict.getByRole('button', { name: 'Check' }).press('Enter');
  const summary = predict.getByText('All in their places.');
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await predict.locator('[data-right=true]').count()).toBe(4);
  await output.waitFor({ state: 'visible' });

  await predict.getByRole('button', { name: 'Watch why' }).click();
  await panel.getByRole('button', { name: 'Pause' }).waitFor();
  expect(complaints).toEqual([]);

  // On the next visit nothing is kept from who has predicted it, and it can be asked again.
  await page.reload();
  await output.waitFor({ state: 'visible' });
  await predict.getByRole('button', { name: 'Check' }).click();
  expect(await predict.locator('[data-right=false]').count()).toBeGreaterThan(0);
  await predict.getByRole('button', { name: 'Again' }).click();
  await predict.getByRole('button', { name: 'Check' }).waitFor();
  await page.close();
});

it('lines are dragged by their handles on a phone', async () => {
  const { page, predict } = await open({ viewport: { width: 390, height: 844 }, hasTouch: true });
  await predict.getByRole('button', { name: 'Check' }).scrollIntoViewIfNeeded();
  const before = await texts(predict);
  const centre = async (place: number) => {
    const box = await predict.locator('[data-handle]').nth(place).boundingBox();
    if (!box) throw new Error('the handle is not in sight');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const [from, to] = [await centre(3), await centre(0)];
  const client = await page.context().newCDPSession(page);
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] });
  await client.send('Input.dispatchTouchEvent', {
    type: 'touchMove',
    touchPoints: [{ ...from, y: (from.y + to.y) / 2 }],
  });
  await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [to] });
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  expect(await texts(predict)).toEqual([before[3], before[0], before[1], before[2]]);

  await page.mouse.move(...point(await centre(0)));
  await page.mouse.down();
  await page.mouse.move(...point(await centre(2)), { steps: 4 });
  await page.mouse.up();
  expect(await texts(predict)).toEqual([before[0], before[1], before[3], before[2]]);
  await page.close();
});

const point = ({ x, y }: { x: number; y: number }): [number, number] => [x, y];

it('a line is picked among others', async () => {
  const { page, predict, output } = await open(
    undefined,
    '/guide/primitives/gather',
    'mistakes/gather-order',
  );
  expect(await predict.getByRole('button', { name: 'Check' }).isDisabled()).toBe(true);
  await predict.getByRole('radio', { name: 'results: Cy Bob Ada' }).check();
  await predict.getByRole('button', { name: 'Check' }).click();
  await predict.getByText('Not this time.').waitFor();
  expect(await predict.locator('[data-right]').textContent()).toContain('results: Ada Bob Cy');
  await output.waitFor({ state: 'visible' });
  await page.close();
});

it('who asks for it, runs it or plays it sees it without a prediction', async () => {
  for (const name of ['Show it now', 'Run', 'Play']) {
    const { page, predict, output, panel } = await open();
    await panel.getByText('Kept from you').waitFor();
    await panel.getByRole('button', { name, exact: true }).click();
    await output.waitFor({ state: 'visible' });
    await predict.getByRole('button', { name: 'Check' }).waitFor();
    await page.close();
  }
});

it('without scripts nothing is asked, and nothing is kept', async () => {
  const { page, predict, output, panel } = await open({ javaScriptEnabled: false });
  await output.waitFor({ state: 'visible' });
  await panel.getByRole('img', { name: /Timeline/ }).waitFor();
  expect(await predict.isVisible()).toBe(false);
  await page.close();
});
