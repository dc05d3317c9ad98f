/** After one visit the guide is there without a network, live blocks and all; and a new build takes the place of the old one cleanly. */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BROWSER_FLAGS, ensureBrowser } from '../../scripts/browser';
import { type ServedSite, serveBuild } from '../../scripts/serve-build';
import { run } from './browser';
import { replaceProgram } from './editor';
import { type Copy, change, copyOfBuild, leaveOut } from './offline/builds';

let browser: Browser;
let page: Page;
let copy: Copy;
let site: ServedSite;
let origin: string;

beforeAll(async () => {
  copy = copyOfBuild();
  site = await serveBuild({ folder: copy.folder });
  origin = site.origin;
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_FLAGS });
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  await site.close();
  copy.remove();
});

const serveAgain = async (): Promise<void> => {
  site = await serveBuild({ folder: copy.folder, port: Number(new URL(origin).port) });
};
const panelOf = (name: string, language: string) =>
  page.locator(`[data-example="${name}"] [data-example-panel=${language}]`);
const show = (name: string, tab: string) =>
  page.locator(`[data-example="${name}"]`).getByRole('tab', { name: tab, exact: true }).click();

/** Has the browser look for another service worker, and waits until that one answers for this page. */
function takenOver(): Promise<void> {
  return page.evaluate(async () => {
    const { serviceWorker } = navigator;
    const changed = new Promise((resolve) =>
      serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
    await (await serviceWorker.ready).update();
    await changed;
  });
}

it('the first visit leaves the guide on the device, and Python once it has been used', async () => {
  await page.goto(`${origin}/guide/primitives/sleep`);
  await show('primitives/sleep', 'Python');
  expect((await run(panelOf('primitives/sleep', 'python'))).reason).toBe('finished');
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    if (serviceWorker.controller) return;
    await new Promise((resolve) =>
      serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
  });
  const [guide, python] = await page.evaluate(async () => (await caches.keys()).sort());
  expect(guide).toMatch(/^guide \/ [0-9a-f]{16}$/);
  expect(python).toMatch(/^pyodide-/);
  // Python is kept where it has been kept before, and nowhere else.
  const kept = await page.evaluate(
    async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url),
    guide ?? '',
  );
  expect(kept.filter((url) => url.includes('pyodide'))).toEqual([]);
  expect(kept.length).toBeGreaterThan(300);
});

it('the browser itself holds the workers of programs to what they may reach', async () => {
  const other = createServer((_, response) => response.setHeader('access-control-allow-origin', '*').end());
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
  const made = page.waitForEvent('worker', (worker) => worker.url().includes('run-typescript'));
  await page.goto(`${origin}/guide/primitives/gather`);
  await panelOf('primitives/gather', 'typescript').getByRole('button', { name: 'Run', exact: true }).hover();
  // One that waits for its program has all that a worker has: what it may not is refused by its policy alone.
  const reached = await (await made).evaluate(
    async (urls) => {
      const answers = urls.map((url) =>
        fetch(url).then(
          ({ status }) => status,
          () => 'refused',
        ),
      );
      return Promise.all(answers);
    },
    ['/site/index.html', '/robots.txt', '/', '/search-index.json', address],
  );
  expect(reached).toEqual([200, 200, 'refused', 'refused', 'refused']);
  other.close();
});

it('without a network pages open that were never visited, and run in all languages', async () => {
  await site.close();
  await page.goto(`${origin}/guide/primitives/lock`);
  for (const [language, tab] of [
    ['typescript', 'TypeScript'],
    ['promises', 'Promises'],
    ['python', 'Python'],
  ] as const) {
    await show('primitives/lock', tab);
    expect((await run(panelOf('primitives/lock', language))).ending).toContain('prints what the page says');
  }
});

it('without a network the search finds, opened and gone through by keys', async () => {
  const results = page.getByRole('listbox', { name: 'Results' });
  await page.keyboard.press('/');
  // The field that stands in for it until it comes, or the field itself.
  expect(await page.evaluate(() => document.activeElement?.getAttribute('placeholder'))).toBe('Search');
  await page.keyboard.type('semaphore');
  await results.waitFor();
  await page.keyboard.press('Escape');
  await results.waitFor({ state: 'hidden' });
  await page.keyboard.press('ControlOrMeta+k');
  await results.waitFor();
  const chosen = results.getByRole('option', { selected: true });
  const before = await chosen.textContent();
  await page.keyboard.press('ArrowDown');
  expect(await chosen.textContent()).not.toBe(before);
  await page.keyboard.press('ArrowUp');
  expect(await chosen.textContent()).toBe(before);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/guide/primitives/semaphore*');
  await page.getByRole('heading', { name: 'asyncio.Semaphore', level: 1 }).waitFor();
});

it('without a network the small site is still there to be scraped', async () => {
  await page.goto(`${origin}/guide/primitives/sleep`);
  const paths = [
    'index.html',
    'books/half-a-ladder.html?delay=0.01',
    'books/the-lost-catalogue.html',
    'index.html?status=418',
  ];
  await show('primitives/sleep', 'Promises');
  await replaceProgram(
    page,
    panelOf('primitives/sleep', 'promises'),
    `async function main() {
  for (const path of ${JSON.stringify(paths)}) {
    const response = await fetch('/site/' + path)
    console.log(response.status, new URL(response.url).pathname, (await response.text()).includes('<h1>'))
  }
  await fetch('/').catch((error) => console.log(error.message))
}
main()
`,
  );
  const { lines } = await run(panelOf('primitives/sleep', 'promises'));
  expect(lines).toEqual([
    '200 /site/index.html true',
    '200 /site/books/half-a-ladder.html true',
    '404 /site/books/the-lost-catalogue.html false',
    '418 /site/index.html false',
    expect.stringContaining('may reach no other host'),
  ]);
});

it('an address that is not kept says so', async () => {
  const answer = await page.goto(`${origin}/guide/nowhere`);
  expect(answer?.status()).toBe(503);
  await page.getByRole('heading', { name: 'Not kept on this device', exact: true }).waitFor();
  expect(await page.getByText('No such page').isVisible()).toBe(false);
  await page.getByRole('link', { name: 'table of contents' }).click();
  await page.waitForURL('**/guide/contents');
});

it('a new build takes over, and pages of the old one keep working', async () => {
  await page.goto(`${origin}/guide/primitives`);
  change(copy.folder, 'guide/conclusion.html', ['</h1>', ' anew</h1>'], 'primitives/event');
  await serveAgain();
  await takenOver();
  // A part of the chapter that only the old build had.
  await page.getByRole('main').getByRole('link', { name: 'Event', exact: true }).first().click();
  await page.waitForURL('**/guide/primitives/event');
  await page.getByRole('heading', { name: 'asyncio.Event', level: 1 }).waitFor();

  await site.close();
  await page.goto(`${origin}/guide/conclusion`, { waitUntil: 'commit' });
  const html = await page.evaluate(async () => (await fetch(location.href)).text());
  expect(html).toContain(' anew</h1>');
  const names = await page.evaluate(async () =>
    (await caches.keys()).filter((name) => name.startsWith('guide')),
  );
  expect(names).toHaveLength(2);
  const old = await page.evaluate(
    async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname),
    names[0] ?? '',
  );
  expect(old).toEqual([expect.stringMatching(/^\/assets\/js\//), '/']);
});

it('a build without a service worker takes back all that was kept', async () => {
  leaveOut(copy.folder);
  await serveAgain();
  const left = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    await new Promise<void>((resolve) => {
      const look = () => worker?.state === 'activated' && resolve();
      worker?.addEventListener('statechange', look);
      look();
    });
    return [(await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).join()];
  });
  expect(left).toEqual([0, expect.stringMatching(/^pyodide-[^,]*$/)]);
});
