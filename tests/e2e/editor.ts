/** Changing a program on a page, as a reader does. */
import type { Locator, Page } from 'playwright-core';

/** Puts another text in the place of the whole program, by the keyboard. */
export async function replaceProgram(page: Page, panel: Locator, text: string): Promise<void> {
  const editor = panel.locator('pre[contenteditable]');
  if ((await editor.count()) === 0) await panel.locator('pre').first().click();
  await editor.waitFor();
  await editor.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(text);
}
