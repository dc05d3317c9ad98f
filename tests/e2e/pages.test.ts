/** Every page opens without complaint, and says what it has to say without scripts. */
import { describe, expect, it } from 'vitest';
import { findExamples } from '../../src/examples/catalogue';
import { siteInBrowser } from './browser';
import { examplesOn, html, sitePaths } from './pages';

const site = siteInBrowser();
const examples = new Map(findExamples().map((example) => [example.name, example]));

describe.each(sitePaths())('%s', (path) => {
  it('opens without an error, asks no other host, and scrolls to no side on a phone, nor at 400 %', async () => {
    const { page, complaints } = await site.open(path, { viewport: { width: 320, height: 740 } });
    await page.waitForLoadState('networkidle');
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    expect(await page.locator('h1').count()).toBe(1);
    // What a wide page has besides, such as the list of chapters, opens without complaint too.
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
    await page.close();
  });
});

/** The text of a piece of HTML. */
function text(markup: string): string {
  return markup
    .replace(/<(script|style)\b.*?<\/\1>/gs, '')
    .replace(/<br\s*\/?>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, '&');
}

describe('without scripts', () => {
  it.each(sitePaths().filter((path) => examplesOn(path).length > 0))(
    '%s shows programs and outputs',
    (path) => {
      const shown = text(html(path));
      for (const name of examplesOn(path)) {
        const example = examples.get(name);
        for (const line of (example?.expected('typescript') ?? '').split('\n'))
          expect(shown).toContain(line.trim());
        for (const line of (example?.source('typescript') ?? '').split('\n'))
          expect(shown).toContain(line.trim());
      }
    },
  );
});
