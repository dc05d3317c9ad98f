/** axe finds nothing on any page, in either theme. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { findings } from './accessible';
import { siteInBrowser } from './browser';
import { sitePaths } from './pages';

const site = siteInBrowser();
let page: Page;

beforeAll(async () => {
  ({ page } = await site.open('/', { reducedMotion: 'reduce' }));
});

it.each([...sitePaths(), '/nowhere'])('%s', async (path) => {
  await page.goto(site.origin + path, { waitUntil: 'load' });
  await page.locator('html[data-has-hydrated="true"]').waitFor();
  expect(await findings(page)).toEqual([]);
});
