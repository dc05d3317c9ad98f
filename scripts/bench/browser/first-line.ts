/** From the click on Run to the first printed line on screen. */
import type { Browser } from 'playwright-core';
import { type Block, openBlock } from './block';
import { type Measured, QUICK } from './programs';

export interface FirstLine {
  /** Of a page on which nothing has run, been pointed at or been made ready. */
  cold: number[];
  /** Of such a page, with a pointer that rested on the button for a moment, as any must on its way to a click. */
  pointed: number[];
  /** Later runs on that page. */
  warm: number[];
}

const WARM_RUNS = 5;
/** Milliseconds between pointing and clicking. */
const AIM = 200;
/** Seconds until the worker for the next run is ready: CPython takes a while to start. */
const REST: Record<Measured, number> = { typescript: 1, python: 6 };

export async function measureFirstLine(
  browser: Browser,
  origin: string,
  language: Measured,
): Promise<FirstLine> {
  const [cold] = await onFreshPage(browser, origin, language, async (block) => [await clickToLine(block)]);
  return onFreshPage(browser, origin, language, async (block) => {
    await block.panel.getByRole('button', { name: 'Run', exact: true }).hover();
    await block.page.waitForTimeout(AIM);
    const pointed = [await clickToLine(block)];
    const warm: number[] = [];
    for (let run = 0; run < WARM_RUNS; run++) {
      await block.settled();
      await block.page.waitForTimeout(REST[language] * 1000);
      warm.push(await clickToLine(block));
    }
    return { cold: cold === undefined ? [] : [cold], pointed, warm };
  });
}

async function onFreshPage<T>(
  browser: Browser,
  origin: string,
  language: Measured,
  measure: (block: Block) => Promise<T>,
): Promise<T> {
  // What a service worker fetches ahead of time would be there already, or come at the same time.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    return await measure(await openBlock(await context.newPage(), origin, language, QUICK[language]));
  } finally {
    await context.close();
  }
}

/** Milliseconds from the click until a line that was not there is painted. */
function clickToLine({ panel }: Block): Promise<number> {
  return panel.evaluate(
    (area) =>
      new Promise<number>((resolve, reject) => {
        const buttons = [...area.querySelectorAll('button')];
        const button = buttons.find(({ textContent }) => textContent?.trim().endsWith('Run'));
        if (button === undefined) throw new Error('The block has no Run');
        const line = () => area.querySelector('li[data-stream] [data-text]')?.textContent ?? '';
        const before = line();
        // What is posted within a frame's callback arrives when that frame has been painted.
        const painted = new MessageChannel();
        painted.port1.onmessage = () => resolve(performance.now() - began);
        const observer = new MutationObserver(() => {
          if (!line().startsWith('run ') || line() === before) return;
          observer.disconnect();
          requestAnimationFrame(() => painted.port2.postMessage(null));
        });
        observer.observe(area, { childList: true, subtree: true, characterData: true });
        setTimeout(() => reject(new Error('No line was printed in a minute')), 60_000);
        const began = performance.now();
        button.click();
      }),
  );
}
