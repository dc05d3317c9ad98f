/** What is pressed is large enough, or far enough from what is pressed beside it; and text that a reader spaces out is still there. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { siteInBrowser } from './browser';

const site = siteInBrowser();
let page: Page;

beforeAll(async () => {
  ({ page } = await site.open('/', { reducedMotion: 'reduce' }));
});

/** One of each kind. */
const PAGES = [
  '/',
  '/guide/introduction',
  '/guide/contents',
  '/guide/progress',
  '/guide/primitives/lock',
  '/guide/use-case/web-scraping',
  '/guide/going-further/side-by-side',
  '/guide/practice/easy',
  '/guide/mistakes',
  '/guide/glossary',
  '/guide/api/waiting',
  '/search?q=lock',
  '/nowhere',
];

async function goTo(path: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 740 });
  await page.goto(site.origin + path, { waitUntil: 'load' });
  await page.locator('html[data-has-hydrated="true"]').waitFor();
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important; }');
    document.adoptedStyleSheets = [sheet];
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/**
 * WCAG 2.2's target size: 24 by 24 pixels, or so much room that a circle of that size around its middle meets no other target,
 * nor the circle of another small one. Links in a sentence are as high as its lines.
 */
function tooSmall(): string[] {
  const SIZE = 24;
  const inSentence = (element: Element) => {
    if (getComputedStyle(element).display !== 'inline') return false;
    const block = element.closest('p, li, td, th, dd, dt, h1, h2, h3, h4, figcaption, label, pre');
    return block !== null && (block.textContent ?? '').trim() !== (element.textContent ?? '').trim();
  };
  const targets = [...document.querySelectorAll('a[href], button, select, input, summary, [role=tab], label')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !inSentence(element))
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    // Neither what is off the screen until it has the focus, nor what is scrolled out of its own list.
    .filter(({ element, box }) => {
      for (let around = element.parentElement; around; around = around.parentElement) {
        const { top, bottom } = around.getBoundingClientRect();
        const clips = around !== document.body && getComputedStyle(around).overflowY !== 'visible';
        if (clips && around.parentElement && (box.top > bottom || box.bottom < top)) return false;
      }
      return box.width > 1 && box.height > 1 && box.bottom + scrollY > 0 && box.right > 0;
    });
  const middle = (box: DOMRect) => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 });
  const small = (box: DOMRect) => box.width < SIZE - 0.1 || box.height < SIZE - 0.1;
  const meets = (at: { x: number; y: number }, box: DOMRect) => {
    if (small(box)) {
      const other = middle(box);
      return Math.hypot(at.x - other.x, at.y - other.y) < SIZE;
    }
    const x = Math.max(box.left, Math.min(at.x, box.right));
    const y = Math.max(box.top, Math.min(at.y, box.bottom));
    return Math.hypot(at.x - x, at.y - y) < SIZE / 2;
  };
  return targets
    .filter(({ element, box }) => {
      if (!small(box)) return false;
      const at = middle(box);
      return targets.some(
        (other) =>
          other.element !== element &&
          !other.element.contains(element) &&
          !element.contains(other.element) &&
          meets(at, other.box),
      );
    })
    .map(({ element, box }) => {
      const name = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40);
      return `${element.tagName}.${element.className} ${name}: ${box.width.toFixed(1)} by ${box.height.toFixed(1)}`;
    });
}

/** Text that does not fit in what holds it, and can be neither scrolled to nor read otherwise. */
function cutOff(): string[] {
  return [...document.querySelectorAll('body *')]
    .filter((element) => {
      const { overflowX, overflowY, textOverflow, position, clipPath } = getComputedStyle(element);
      // What is only for those who listen.
      if (clipPath !== 'none' && position === 'absolute') return false;
      if (element.clientWidth === 0 || !element.checkVisibility({ visibilityProperty: true })) return false;
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const wide = hides(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const high = hides(overflowY) && element.scrollHeight > element.clientHeight + 1;
      return (wide || high) && textOverflow !== 'ellipsis';
    })
    .map((element) => `${element.tagName}.${element.className}`);
}

const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

describe.each(PAGES)('%s', (path) => {
  it.each([320, 1280])('at %i pixels', async (width) => {
    await goTo(path, width);
    expect(await page.evaluate(tooSmall)).toEqual([]);
    const before = await page.evaluate(cutOff);
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }, SPACED);
    const after = await page.evaluate(cutOff);
    expect(after.filter((one) => !before.includes(one))).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});
