/** Who asks for less motion gets none that nobody asked for, and can still play. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { run, siteInBrowser } from './browser';

const site = siteInBrowser();

async function opened(path: string, reducedMotion: 'reduce' | 'no-preference'): Promise<Page> {
  const { page } = await site.open(path, { reducedMotion });
  await page.locator('html[data-has-hydrated="true"]').waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

/** What moves at this moment, and what would. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = document.getAnimations().map((animation) => `animated: ${animation.playState}`);
    for (const element of document.querySelectorAll('*')) {
      for (const part of [undefined, '::before', '::after']) {
        const { transitionDuration, transitionDelay, scrollBehavior, animationName, display } =
          getComputedStyle(element, part);
        const seconds = `${transitionDuration}, ${transitionDelay}`.split(', ').map(Number.parseFloat);
        const says = `${element.tagName}.${element.className}${part ?? ''}`;
        // A thousandth of a second is how long what opens and closes takes, so that it hears of its end.
        if (Math.max(...seconds) > 0.001) found.push(`transition: ${says} ${transitionDuration}`);
        if (scrollBehavior === 'smooth') found.push(`scrolls: ${says}`);
        if (animationName !== 'none' && display !== 'none') found.push(`animation: ${says} ${animationName}`);
      }
    }
    return [...new Set(found)];
  });
}

const played = (page: Page) => page.locator('[data-play]').first().getAttribute('data-play');

it('the landing page plays by itself only for who may see it move', async () => {
  const lively = await opened('/', 'no-preference');
  await expect.poll(() => played(lively)).toBe('playing');
  await lively.close();

  const calm = await opened('/', 'reduce');
  const panel = calm.locator('[data-example-panel=typescript]');
  const slider = panel.getByRole('slider', { name: 'Virtual time' });
  expect(await played(calm)).toBe('paused');
  expect(await slider.getAttribute('aria-valuetext')).toBe('2.00 / 2.00 s');
  expect(await moving(calm)).toEqual([]);
  // Who presses Play means it.
  await panel.getByRole('button', { name: 'Play' }).click();
  await panel.getByRole('button', { name: 'Pause' }).click();
  await panel.getByRole('button', { name: 'Step back' }).click();
  expect((await run(panel)).reason).toBe('finished');
  expect(await played(calm)).toBe('paused');
  expect(await moving(calm)).toEqual([]);
  await calm.close();
});

it('a chapter under the hands of a reader does not glide', async () => {
  const page = await opened('/guide/primitives/lock', 'reduce');
  const category = page
    .locator('.menu__list-item-collapsible')
    .filter({ hasText: 'Key Concepts' })
    .getByRole('button');
  const inside = page.locator('.menu a[href="/guide/concepts/coroutines"]');
  await category.click();
  // Out of sight, it is out of the way of Tab as well.
  await inside.waitFor({ state: 'hidden' });
  await category.click();
  await inside.waitFor({ state: 'visible' });

  await page.getByPlaceholder('Search').click();
  await page.getByPlaceholder('Search').pressSequentially('lock');
  await page.getByText('See all results').waitFor();
  expect(await moving(page)).toEqual([]);
  await page.keyboard.press('Escape');

  const top = page.getByRole('button', { name: 'Scroll back to top' });
  await page.evaluate(() => window.scrollTo(0, 3000));
  // It comes to whoever turns back.
  const turnBack = async () => {
    await page.evaluate(() => window.scrollBy(0, -20));
    return top.isVisible();
  };
  await expect.poll(turnBack).toBe(true);
  await top.click();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.close();
});
