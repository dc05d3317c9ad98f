/** From the click on Run to the first printed line on screen. */
import type { Browser } from 'playwright-core';
import { type Block, openBlock } from './block';
import { type Measured, QUICK } from './programs';

export interface FirstLine {
  /** Of a page on which nothing has run, been pointed at or been made ready. */
  cold: number[];
  /** Later runs on that page. */
  warm: number[];
}

const WARM_RUNS = 5;
/** Seconds until the worker for the next run is ready: CPython takes a while to start. */
const REST: Record<Measured, number> = { typescript: 1, python: 6 };

export async function measureFirstLine(
  browser: Browser,
  origin: string,
  language: Measured,
): Promise<FirstLine> {
  const context = await browser.newContext();
  try {
    const block = await openBlock(await context.newPage(), origin, language, QUICK[language]);
    const cold = [await clickToLine(block)];
    const warm: number[] = [];
    for (let run = 0; run < WARM_RUNS; run++) {
      await block.settled();
      await block.page.waitForTimeout(REST[language] * 1000);
      warm.push(await clickToLine(block));
    }
    return { cold, warm };
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
