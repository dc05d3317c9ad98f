/**
 * `npm run bench:browser`: how long a reader waits, in headless Chromium, on the built site served from loopback. Figures, and
 * no test: from the click on Run to the first printed line on screen, and the frames of a player that is stepped.
 */
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { BROWSER_FLAGS, ensureBrowser } from './browser';
import { serveBuild } from './serve-build';

const PAGE = '/guide/primitives/sleep';
const BLOCK = '[data-example="primitives/sleep"]';
const ROUNDS = 5;
const WARM_RUNS = 5;

/** Programs that print something else each time, so that a new line can be told from an old one. */
const PROGRAMS = {
  typescript: `import * as asyncio from 'asyncio'
function* main() {
  console.log('run', Math.random())
  yield* asyncio.sleep(1)
}
asyncio.run(main())
`,
  python: `import asyncio
import random
async def main():
    print('run', random.random())
    await asyncio.sleep(1)
asyncio.run(main())
`,
};
type Measured = keyof typeof PROGRAMS;

/** Some 10,000 events: tasks that print and sleep. */
const LONG = `import * as asyncio from 'asyncio'
function* worker(n: number) {
  for (let i = 0; i < 100; i++) {
    yield* asyncio.sleep(0.01 * n)
    if (i % 10 === 0) console.log(n, i)
  }
}
function* main() {
  yield* asyncio.gather(...Array.from({ length: 20 }, (_, n) => worker(n + 1)))
}
asyncio.run(main())
`;

async function write(page: Page, language: Measured, program: string): Promise<void> {
  const label = language === 'python' ? 'Python' : 'TypeScript';
  await page.locator(BLOCK).getByRole('tab', { name: label }).click();
  const panel = page.locator(`${BLOCK} [data-example-panel=${language}]`);
  await panel.locator('pre').first().click();
  await panel.locator('pre[contenteditable]').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(program);
}

/** Milliseconds from the click to the frame after the one in which the first new line appears. */
function clickToLine(page: Page, language: Measured): Promise<number> {
  return page.evaluate(
    ([selector]) =>
      new Promise<number>((resolve, reject) => {
        const panel = document.querySelector(selector) as HTMLElement;
        const button = [...panel.querySelectorAll('button')].find((b) => /Run/.test(b.textContent ?? ''));
        const line = () => panel.querySelector('li[data-stream] [data-text]')?.textContent ?? '';
        const before = line();
        const began = performance.now();
        const look = (): void => {
          if (line().startsWith('run ') && line() !== before) {
            observer.disconnect();
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - began)));
          }
        };
        const observer = new MutationObserver(look);
        observer.observe(panel, { childList: true, subtree: true, characterData: true });
        if (button === undefined) reject(new Error('the block has no Run'));
        else button.click();
      }),
    [`${BLOCK} [data-example-panel=${language}]`] as const,
  );
}

async function settle(page: Page, language: Measured): Promise<void> {
  await page.locator(`${BLOCK} [data-example-panel=${language}] [data-end]`).waitFor();
}

function median(values: number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  return `${middle.toFixed(0)} ms (${sorted[0].toFixed(0)} to ${sorted[sorted.length - 1].toFixed(0)})`;
}

async function measureRuns(
  contexts: () => Promise<BrowserContext>,
  origin: string,
  language: Measured,
): Promise<void> {
  const cold: number[] = [];
  const warm: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const context = await contexts();
    const page = await context.newPage();
    await page.goto(origin + PAGE, { waitUntil: 'networkidle' });
    await write(page, language, PROGRAMS[language]);
    cold.push(await clickToLine(page, language));
    for (let i = 0; i < WARM_RUNS; i++) {
      await settle(page, language);
      warm.push(await clickToLine(page, language));
    }
    await context.close();
  }
  console.log(
    `${language}: click to first line, first run of a page ${median(cold)}, later runs ${median(warm)}`,
  );
}

async function measurePlayer(contexts: () => Promise<BrowserContext>, origin: string): Promise<void> {
  const context = await contexts();
  const page = await context.newPage();
  await page.goto(origin + PAGE, { waitUntil: 'networkidle' });
  await write(page, 'typescript', LONG);
  await page.keyboard.press('ControlOrMeta+Enter');
  await settle(page, 'typescript');
  const frames = await page.evaluate(
    ([selector]) =>
      new Promise<number[]>((resolve) => {
        const panel = document.querySelector(selector) as HTMLElement;
        const target = panel.querySelector('[role=slider], input[type=range]') as HTMLElement;
        target.focus();
        const press = (key: string) =>
          target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        press('Home');
        const times: number[] = [];
        let last = performance.now();
        const frame = (now: number): void => {
          times.push(now - last);
          last = now;
          press('n');
          if (times.length <= 300) requestAnimationFrame(frame);
          else resolve(times.slice(1));
        };
        requestAnimationFrame(frame);
      }),
    [`${BLOCK} [data-example-panel=typescript]`] as const,
  );
  const late = frames.filter((duration) => duration > 34).length;
  console.log(`player: ${frames.length} steps, one a frame: ${median(frames)} a frame, ${late} frames late`);
  await context.close();
}

async function main(): Promise<void> {
  const site = await serveBuild();
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_FLAGS });
  const contexts = () => browser.newContext();
  try {
    await measureRuns(contexts, site.origin, 'typescript');
    await measureRuns(contexts, site.origin, 'python');
    await measurePlayer(contexts, site.origin);
  } finally {
    await browser.close();
    await site.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
