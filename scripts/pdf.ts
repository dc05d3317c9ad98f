/** `npm run pdf`: the whole guide as one PDF, `build/inside-asyncio.pdf`, printed by Chromium from the built site. */
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, ensureBrowser } from './browser';
import { serveBuild } from './serve-build';

const FILE = join('build', 'inside-asyncio.pdf');

async function print(): Promise<void> {
  const site = await serveBuild();
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_FLAGS });
  try {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/guide/print`);
    console.log('Printing some hundreds of pages: this takes a minute.');
    await page.pdf({ path: FILE, format: 'A4', outline: true, tagged: true });
    console.log(`new: ${FILE}`);
  } finally {
    await browser.close();
    await site.close();
  }
}

print().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
