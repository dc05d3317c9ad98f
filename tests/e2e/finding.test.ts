/** Pages say what they are to those who look for them; who asks for a page that isn't there is led on. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteInBrowser } from './browser';
import { html, sitePaths } from './pages';

const site = siteInBrowser();

function attribute(page: string, pattern: RegExp): string | undefined {
  return pattern.exec(page)?.[1];
}

describe.each(sitePaths())('%s', (path) => {
  it('describes itself', () => {
    const page = html(path);
    expect(attribute(page, /name=description content="?([^">]+)/)).toBeTruthy();
    expect(attribute(page, /rel=canonical href=([^\s>]+)/)).toMatch(new RegExp(`${path}$`));
    const [image, ...more] = [...page.matchAll(/property=og:image content=([^\s>]+)/g)].map(([, url]) => url);
    expect(more).toEqual([]);
    const file = join(process.cwd(), 'build', new URL(image).pathname);
    // A PNG tells its width and height in the bytes that follow its name.
    const png = readFileSync(file);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });
});

it('chapters are articles in parts of a site', () => {
  const data = [...html('/guide/primitives/lock').matchAll(/application\/ld\+json>(.*?)<\/script>/g)];
  const types = data.map(([, text]) => (JSON.parse(text) as { '@type': string })['@type']).sort();
  expect(types).toEqual(['BreadcrumbList', 'TechArticle']);
  expect(html('/')).toContain('"@type":"WebSite"');
});

it('the list of pages has chapters, and neither the search nor the pages to be scraped', () => {
  const sitemap = readFileSync(join(process.cwd(), 'build/sitemap.xml'), 'utf8');
  expect(sitemap).toContain('/guide/primitives/lock<');
  expect(sitemap).not.toMatch(/\/(search|404|site\/[^<]*)</);
  expect(existsSync(join(process.cwd(), 'build/404.html'))).toBe(true);
});

it('a page that is not there names those that were meant', async () => {
  const { page } = await site.open('/guide/primitives/lok');
  const meant = page.locator('[data-near] a').first();
  expect(await meant.textContent()).toBe('/guide/primitives/lock');
  await meant.click();
  await page.waitForURL('**/guide/primitives/lock');
  await page.getByRole('heading', { level: 1, name: 'asyncio.Lock' }).waitFor();
  await page.close();
});

it.each(['/', '/guide/primitives/lock', '/guide/api/waiting'])('nothing moves on %s', async (path) => {
  const { page } = await site.open('/404', { viewport: { width: 412, height: 823 } });
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(globalThis, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.push(JSON.stringify(entry));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(site.origin + path, { waitUntil: 'networkidle' });
  expect(await page.evaluate(() => (globalThis as { moved?: string[] }).moved)).toEqual([]);
  await page.close();
});

it.each(['/guide/primitives/lock', '/guide/api/waiting'])(
  '%s keeps the code that it came with, and fetches no page ahead',
  async (path) => {
    const { page } = await site.open('/404', { viewport: { width: 1440, height: 900 } });
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () =>
        document.querySelector('.prism-code .code-keyword')?.setAttribute('data-came', ''),
      );
    });
    await page.goto(site.origin + path, { waitUntil: 'networkidle' });
    await page.locator('html[data-has-hydrated=true]').waitFor();
    expect(await page.locator('[data-came]').count()).toBe(1);
    const ahead = await page
      .locator('link[rel=prefetch]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(ahead.filter((address) => !html(path).includes(new URL(address, site.origin).pathname))).toEqual(
      [],
    );
    await page.close();
  },
);
