/** A live block of the built site, as a reader uses it. */
import type { Locator, Page } from 'playwright-core';
import { toFragment } from '../../../src/components/Example/share';
import type { Measured } from './programs';

const PATH = '/guide/primitives/sleep';
const EXAMPLE = 'primitives/sleep';

export interface Block {
  page: Page;
  panel: Locator;
  /** Waits for the end of a run. */
  settled(): Promise<void>;
}

/** Opens a page whose address brings the program with it: nothing is run, pointed at, focused or made ready. */
export async function openBlock(
  page: Page,
  origin: string,
  language: Measured,
  program: string,
): Promise<Block> {
  // The compiler of these scripts wraps functions in a call that pages know nothing of.
  await page.addInitScript('globalThis.__name = (named) => named');
  const fragment = await toFragment({ name: EXAMPLE, language, text: program });
  await page.goto(origin + PATH + fragment, { waitUntil: 'networkidle' });
  const panel = page.locator(`[data-example="${EXAMPLE}"] [data-example-panel=${language}]`);
  await panel
    .getByText(program.split('\n')[0] ?? '')
    .first()
    .waitFor();
  // A page that has just been opened fetches what its links lead to.
  await page.waitForTimeout(3000);
  return { page, panel, settled: () => panel.locator('[data-end]').waitFor({ timeout: 120_000 }) };
}
