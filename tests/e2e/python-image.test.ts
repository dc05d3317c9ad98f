/** CPython is started once at length; after that from an image that is kept on the device, and without one where it is spoilt. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run, siteInBrowser } from './browser';

const site = siteInBrowser();
let page: Page;
let complaints: string[];

beforeAll(async () => {
  ({ page, complaints } = await site.open('/guide/primitives/sleep'));
  await page
    .locator('[data-example="primitives/sleep"]')
    .getByRole('tab', { name: 'Python', exact: true })
    .click();
});
afterAll(() => page.close());

const panel = () => page.locator('[data-example="primitives/sleep"] [data-example-panel=python]');

/** The sizes of the images in the site's caches, in bytes. */
function images(): Promise<number[]> {
  return page.evaluate(async () => {
    const sizes: number[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const response = request.url.includes('/image-') ? await cache.match(request) : undefined;
        if (response !== undefined) sizes.push((await response.arrayBuffer()).byteLength);
      }
    }
    return sizes;
  });
}

/** Puts other bytes in the place of each image. */
function spoil(): Promise<void> {
  return page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        if (request.url.includes('/image-')) await cache.put(request, new Response('no image at all'));
    }
  });
}

it('the first start leaves an image, of which the next ones are made', async () => {
  const first = await run(panel());
  expect(await images()).toEqual([expect.toSatisfy((bytes: number) => bytes > 2 ** 20)]);
  expect(await run(panel())).toEqual(first);
  expect(await run(panel())).toEqual(first);
});

it('a spoilt image is replaced', async () => {
  await spoil();
  expect(await images()).toEqual(['no image at all'.length]);
  // The first of them has been started before; each of the next meets the spoilt image, or its replacement.
  for (let again = 0; again < 3; again++) expect((await run(panel())).reason).toBe('finished');
  expect(await images()).toEqual([expect.toSatisfy((bytes: number) => bytes > 2 ** 20)]);
  expect(complaints).toEqual([]);
});
