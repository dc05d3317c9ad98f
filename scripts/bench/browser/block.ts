/** A live block of the built site, as a reader uses it. */
import type { Locator, Page } from 'playwright-core';
import type { Measured } from './programs';

const PATH = '/guide/primitives/sleep';
const BLOCK = '[data-example="primitives/sleep"]';
const LABELS: Record<Measured, string> = { typescript: 'TypeScript', python: 'Python' };

export interface Block {
  page: Page;
  panel: Locator;
  /** Waits for the end of a run. */
  settled(): Promise<void>;
}

/** Opens the page and puts a program into its block. Nothing is run, and nothing points at Run. */
export async function openBlock(
  page: Page,
  origin: string,
  language: Measured,
  program: string,
): Promise<Block> {
  // The compiler of these scripts wraps functions in a call that pages know nothing of.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.goto(origin + PATH, { waitUntil: 'networkidle' });
  const block = page.locator(BLOCK);
  if (language !== 'typescript') await block.getByRole('tab', { name: LABELS[language] }).click();
  const panel = page.locator(`${BLOCK} [data-example-panel=${language}]`);
  const editor = panel.locator('pre[contenteditable]');
  // The editor takes the place of the code that is only to be read, once it has been fetched.
  await panel.locator('pre').first().click();
  await editor.waitFor();
  await editor.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(program);
  return { page, panel, settled: () => panel.locator('[data-end]').waitFor({ timeout: 120_000 }) };
}
