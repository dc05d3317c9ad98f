/** A page whose scripts have not begun: it asks for nothing, and what is pressed on it is done as soon as it can be. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { finished, siteInBrowser } from './browser';

const site = siteInBrowser();
const LOCK = '/guide/primitives/lock';
const PANEL = '[data-example="primitives/lock"] [data-example-panel=typescript]';
const awake = (page: Page) => page.locator('html[data-has-hydrated=true]');

interface Asleep {
  page: Page;
  complaints: string[];
  /** The scripts that were asked for, to run or ahead of time. */
  asked: string[];
  /** Lets the scripts come, which have to wait until then, and time go on. */
  deliver(): Promise<void>;
}

/** What waits on the page's own clock waits until the test lets time go on. */
async function stopTime(page: Page): Promise<void> {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(60_000);
}

/** A page on a connection so slow that everything below is done before the first script is there. */
async function asleep(path: string, options = {}): Promise<Asleep> {
  const { page, complaints } = await site.open('/guide/browsers', { asleep: true, ...options });
  const asked: string[] = [];
  let open = () => {};
  const delivered = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route(/\.js$/, async (route) => {
    asked.push(route.request().url());
    await delivered;
    await route.continue();
  });
  await stopTime(page);
  await page.goto(site.origin + path, { waitUntil: 'load' });
  const deliver = async () => {
    open();
    await page.clock.resume();
  };
  return { page, complaints, asked, deliver };
}

it('asks for no script until a second after it is there, and wakes by itself after four', async () => {
  const { page, asked, deliver } = await asleep(LOCK);
  await page.clock.runFor(990);
  expect(asked).toEqual([]);
  await page.clock.runFor(20);
  await expect.poll(() => asked.length).toBe(1);
  expect(await page.locator('script[type="text/asleep"]').count()).toBe(3);
  await page.clock.runFor(2900);
  expect(await page.locator('script[type="text/asleep"]').count()).toBe(3);
  await deliver();
  await awake(page).waitFor();
});

it('has fetched all that it asks for, by then', async () => {
  const { page } = await site.open('/guide/browsers', { asleep: true });
  await stopTime(page);
  const asked: string[] = [];
  page.on('request', (request) => request.url().endsWith('.js') && asked.push(request.url()));
  await page.goto(site.origin + LOCK, { waitUntil: 'load' });
  await page.clock.runFor(1010);
  // As many as the page names: the three that begin, and those of its route.
  const named = await page.locator('script[data-next]').getAttribute('data-next');
  await expect.poll(() => asked.length).toBe(3 + (named?.split(' ').length ?? 0));
  const ahead = new Set(asked.splice(0));
  await page.clock.resume();
  await awake(page).waitFor();
  expect(asked.filter((address) => !ahead.has(address))).toEqual([]);
});

it('runs a program once, where Run was pressed before anything was there', async () => {
  const { page, complaints, deliver } = await asleep(LOCK);
  const panel = page.locator(PANEL);
  await panel.getByRole('button', { name: 'Run', exact: true }).click();
  expect(await page.locator('html[data-waking]').count()).toBe(1);
  await deliver();
  expect((await finished(panel)).reason).toBe('finished');
  expect(await page.locator('html[data-waking]').count()).toBe(0);
  expect(complaints).toEqual([]);
});

it('does all that was pressed, in its order', async () => {
  const { page, deliver } = await asleep(LOCK);
  const block = page.locator('[data-example="primitives/lock"]');
  await page.getByRole('button', { name: /Switch between dark and light/ }).click();
  const back = block.getByRole('button', { name: 'Step back' });
  await back.first().click();
  await back.first().click();
  await block.getByLabel('Speed').first().selectOption('4×');
  await deliver();
  await awake(page).waitFor();
  await page.locator('html[data-theme-choice=light]').waitFor();
  await expect.poll(() => block.getByLabel('Speed').first().inputValue()).toBe('4');
  await page
    .locator(PANEL)
    .getByText('Nothing was ready, so the clock went from 1 s to 2 s, the next deadline.')
    .waitFor();
});

it('shows the spelling that was chosen, and the one that the arrows lead to', async () => {
  const { page, deliver } = await asleep(LOCK);
  const block = page.locator('[data-example="primitives/lock"]');
  await block.getByRole('tab', { name: 'Python' }).click();
  await deliver();
  await block.locator('[data-example-panel=python]').waitFor({ state: 'visible' });

  const other = await asleep(LOCK);
  const tab = other.page.locator('[data-example="primitives/lock"]').getByRole('tab', { name: 'TypeScript' });
  await tab.focus();
  await other.page.keyboard.press('ArrowRight');
  await other.deliver();
  await other.page
    .locator('[data-example="primitives/lock"] [data-example-panel=python]')
    .waitFor({ state: 'visible' });
});

it('moves to where the slider was put', async () => {
  const { page, deliver } = await asleep(LOCK);
  const slider = page.locator(PANEL).getByRole('slider');
  await slider.fill('1');
  await deliver();
  await awake(page).waitFor();
  await expect.poll(() => slider.getAttribute('aria-valuetext')).toMatch(/^1 s|^1\.0/);
  expect(await slider.inputValue()).toBe('1');
});

it('finds what was typed after a slash', async () => {
  const { page, deliver } = await asleep(LOCK);
  await page.keyboard.press('/');
  await page.keyboard.type('barrier', { delay: 1 });
  await deliver();
  await page.getByRole('option').first().waitFor();
  expect(
    await page.getByRole('searchbox').or(page.locator('.navbar__search-input')).first().inputValue(),
  ).toBe('barrier');
});

it('opens what was to be opened, once', async () => {
  const { page, deliver } = await asleep('/guide/primitives/run');
  const details = page.locator('[data-example-panel=typescript] details').first();
  await details.locator('summary').click();
  await deliver();
  await details.locator('table').waitFor();
});

it('opens the menu on a phone', async () => {
  const { page, deliver } = await asleep(LOCK, { viewport: { width: 390, height: 800 }, hasTouch: true });
  await page.getByRole('button', { name: 'Toggle navigation bar' }).tap();
  await deliver();
  await page.locator('.navbar-sidebar--show').waitFor();
});

it('keeps the answer that was picked', async () => {
  const { page, deliver } = await asleep('/guide/concepts/tasks');
  const radio = page.getByRole('radio').first();
  await radio.locator('..').click();
  expect(await radio.isChecked()).toBe(false);
  await deliver();
  await expect.poll(() => radio.isChecked()).toBe(true);
});

it('takes a press of the same thing for impatience once some time has gone by', async () => {
  const { page, deliver } = await asleep(LOCK, { viewport: { width: 390, height: 800 } });
  const menu = page.getByRole('button', { name: 'Toggle navigation bar' });
  await menu.click();
  await page.clock.runFor(800);
  await menu.click();
  await deliver();
  await page.locator('.navbar-sidebar--show').waitFor();
});

it('lets links lead on', async () => {
  const { page } = await asleep(LOCK);
  await page.locator('.pagination-nav__link--next').click();
  await page.waitForURL((url) => url.pathname !== LOCK);
});

it('shows at once what the reader left behind', async () => {
  const { page, asked } = await asleep('/guide/introduction');
  await page.evaluate(() =>
    localStorage.setItem('inside-asyncio.edit.primitives/lock.typescript', '// mine'),
  );
  asked.length = 0;
  await page.goto(site.origin + LOCK, { waitUntil: 'commit' });
  await expect.poll(() => asked.length).toBeGreaterThan(0);
});

it.each([
  ['the one that begins', /main\.[^/]*\.js$/],
  ['all of them', /\.js$/],
  ['one that is asked for later', /17896441\.[^/]*\.js$/],
])('does what it can, once, where scripts do not come: %s', async (_, missing) => {
  const { page } = await site.open('/guide/browsers', { asleep: true });
  await page.route(missing, (route) => route.abort());
  await page.goto(`${site.origin}/guide/primitives/run`, { waitUntil: 'load' });
  const details = page.locator('[data-example-panel=typescript] details').first();
  await details.locator('summary').click();
  await page.locator('html:not([data-waking])').waitFor();
  // A browser opens it by itself, and closes it when it is pressed again.
  await details.and(page.locator('[open]')).waitFor();
  await details.locator('summary').click();
  await details.and(page.locator(':not([open])')).waitFor();
});

it.each([
  [
    'a step back and then the slider',
    ['back', 'slider'],
    'worker(1) released the Lock; worker(2) was first in line.',
  ],
  ['the slider and then a step back', ['slider', 'back'], 'worker(1) has slept its time (1 s).'],
])('keeps apart %s', async (_, deeds, why) => {
  const { page, deliver } = await asleep(LOCK);
  const panel = page.locator(PANEL);
  for (const deed of deeds) {
    if (deed === 'back') await panel.getByRole('button', { name: 'Step back' }).click();
    else await panel.getByRole('slider').fill('1');
  }
  await deliver();
  await panel.getByText(why).waitFor();
});

it('wakes by a press that comes without a pointer', async () => {
  const { page, deliver } = await asleep(LOCK);
  const panel = page.locator(PANEL);
  await panel
    .getByRole('button', { name: 'Run', exact: true })
    .evaluate((button: HTMLElement) => button.click());
  expect(await page.locator('script[type="text/asleep"]').count()).toBe(0);
  await deliver();
  expect((await finished(panel)).reason).toBe('finished');
});

it('prints in light colours, asleep as awake', async () => {
  const { page } = await asleep(LOCK, { colorScheme: 'dark' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.locator('html[data-theme=light]').waitFor();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.locator('html[data-theme=dark]').waitFor();
});

it('wakes at once on the page of missing addresses, which looks for near ones', async () => {
  const { page } = await site.open('/guide/browsers', { asleep: true });
  await stopTime(page);
  await page.goto(`${site.origin}/guide/primitives/lok`, { waitUntil: 'load' });
  expect(await page.locator('script[type="text/asleep"]').count()).toBe(0);
});

it('plays the block of the landing page from the first moment, but not for readers who want less motion', async () => {
  const moves = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('[data-example] *')]
        .map((element) => getComputedStyle(element))
        .filter(({ animationName }) => animationName !== 'none')
        .map(({ animationDelay, animationDuration }) => `${animationDelay} + ${animationDuration}`),
    );
  const { page, deliver } = await asleep('/');
  // The line, for the two seconds of the run, and four printed lines, each at its time.
  expect(await moves(page)).toEqual(['0s + 2s', ...['0s', '1s', '1s', '2s'].map((at) => `${at} + 0.001s`)]);
  await deliver();
  await page.locator('[data-play=playing]').waitFor();
  expect(await page.locator('[class*=prelude]').count()).toBe(0);

  const still = await asleep('/', { reducedMotion: 'reduce' });
  expect(await moves(still.page)).toEqual([]);
});

it('prepares for the run of whose button the pointer rests on', async () => {
  const { page, deliver } = await asleep(LOCK);
  await page.locator(PANEL).getByRole('button', { name: 'Run', exact: true }).hover();
  const worker = page.waitForEvent('worker', (made) => made.url().includes('run-typescript'));
  await deliver();
  await worker;
});
