/** One browser for a file of tests, with a fresh page for each test, and what every test here looks for. */
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { BROWSER_FLAGS, ensureBrowser } from '../../scripts/browser';

export interface Opening extends BrowserContextOptions {
  /** Nothing is done on the page that would have its scripts begin. */
  asleep?: boolean;
}

export interface Site {
  origin: string;
  /**
   * Opens a page of the site in a fresh browser context, where nothing is kept for reading offline unless it's asked for, and waits until it is awake. Whatever
   * the page complains about is added to `complaints`.
   */
  open(path: string, options?: Opening): Promise<{ page: Page; complaints: string[] }>;
}

/**
 * To be called once in a file of tests: starts and ends the browser. With `oneReader` all pages share a context, as one
 * reader's do, so that what the site keeps on the device is there for the next page.
 */
export function siteInBrowser({ oneReader = false } = {}): Site {
  let browser: Browser;
  let reader: BrowserContext | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_FLAGS });
    if (oneReader) reader = await browser.newContext({ serviceWorkers: 'block' });
  });
  afterAll(() => browser.close());
  const origin = inject('origin');
  return {
    origin,
    async open(path, { asleep = false, ...options } = {}) {
      const page = await (reader?.newPage() ?? browser.newPage({ serviceWorkers: 'block', ...options }));
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
      page.on('console', (message) => {
        // A program may meet a broken link of the small site: the browser notes that, and nothing is wrong.
        const ofSite = message.location().url.startsWith(`${origin}/site/`);
        if (message.type() === 'error' && !ofSite) complaints.push(`console: ${message.text()}`);
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url()))
          complaints.push(`another host was asked: ${request.url()}`);
      });
      await page.goto(origin + path, { waitUntil: 'load' });
      if (!asleep && options.javaScriptEnabled !== false) await wake(page);
      return { page, complaints };
    },
  };
}

/** Does something on a page, and waits until it answers by itself. The guide as one printed page has nothing that could. */
async function wake(page: Page): Promise<void> {
  if ((await page.locator('script[data-next]').count()) === 0) return;
  await page.dispatchEvent('html', 'pointermove');
  await page.locator('html[data-has-hydrated=true]').waitFor({ state: 'attached' });
}

/** What a finished run left in its panel. */
export interface Ran {
  reason: string | null;
  lines: string[];
  times: string[];
  ending: string;
}

/** Presses Run in a panel of a live block and waits for the end. */
export async function run(panel: Locator): Promise<Ran> {
  await panel.getByRole('button', { name: 'Run', exact: true }).click();
  return finished(panel);
}

/** Waits for the end of a run that was started. */
export async function finished(panel: Locator): Promise<Ran> {
  const end = panel.locator('[data-end]');
  await end.waitFor({ timeout: 60_000 });
  const output = panel.locator('li[data-stream]');
  return {
    reason: await end.getAttribute('data-end'),
    lines: await output.locator('[data-text]').allTextContents(),
    times: await output.locator('[data-time]').allTextContents(),
    ending: (await end.textContent()) ?? '',
  };
}
