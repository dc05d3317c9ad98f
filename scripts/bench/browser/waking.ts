/** From the first thing that a reader does on a page to the moment from which it answers by itself. */
import type { Browser } from 'playwright-core';

const PATH = '/guide/primitives/sleep';
/** Milliseconds until its scripts have been fetched ahead; after four seconds it would wake unasked. */
const REST = 2500;

/** Milliseconds, of a page that sleeps with all its scripts in the browser's cache. */
export async function measureWaking(browser: Browser, origin: string): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.goto(origin + PATH, { waitUntil: 'load' });
    await page.waitForTimeout(REST);
    return await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const root = document.documentElement;
          const alive = new MutationObserver(() => {
            if (root.dataset.hasHydrated === 'true') resolve(performance.now() - began);
          });
          alive.observe(root, { attributes: true });
          const began = performance.now();
          root.dispatchEvent(new Event('pointermove', { bubbles: true }));
        }),
    );
  } finally {
    await context.close();
  }
}
