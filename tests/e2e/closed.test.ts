/** What the content security policy of the built pages lets through, and what it does not. That it is in nobody's way is told by all other tests here. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { toFragment } from '../../src/components/Example/share';
import { run, siteInBrowser } from './browser';

const site = siteInBrowser();
/** Another host, that anybody may ask, and that serves whatever is asked for. */
let other: Server;
let address: string;
const came: string[] = [];

beforeAll(async () => {
  other = createServer((request, response) => {
    came.push(`${request.method} ${request.url}`);
    response.setHeader('access-control-allow-origin', '*').end('document.title = "theirs"');
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
});
afterAll(() => other.close());

/** What was refused, by its directive, while `act` ran in the page, once there are so many. */
async function refused(page: Page, act: string, count: number): Promise<string[]> {
  return page.evaluate(
    ({ act, count }) =>
      new Promise<string[]>((resolve) => {
        const directives: string[] = [];
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          directives.push(effectiveDirective);
          if (directives.length === count) resolve(directives.sort());
        });
        Reflect.get(window, 'attempts')[act]();
      }),
    { act, count },
  );
}

it('neither scripts in the page nor anything of another host', async () => {
  const { page } = await site.open('/guide/primitives/sleep');
  await page.locator('html[data-has-hydrated=true]').waitFor({ state: 'attached' });
  const title = await page.title();
  await page.evaluate((other) => {
    const add = (tag: string, attributes: Record<string, string>, text = '') => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.textContent = text;
      document.body.append(element);
      return element;
    };
    const attempts = {
      inside() {
        add('script', {}, 'document.title = "mine"');
        add('div', { onclick: 'document.title = "mine"' }).click();
        add('a', { href: 'javascript:document.title = "mine"' }).click();
        add('style', {}, 'body { display: none }');
        document.body.insertAdjacentHTML('beforeend', '<img src="/none.png" onerror="document.title = 1">');
      },
      outside() {
        fetch(other).catch(() => {});
        navigator.sendBeacon(other, 'x');
        for (const tag of ['script', 'img', 'iframe', 'video']) add(tag, { src: other });
        add('link', { rel: 'stylesheet', href: other });
        add('object', { data: other });
        try {
          new Worker(URL.createObjectURL(new Blob(['0'])));
        } catch {
          // Some browsers throw.
        }
        add('div', { style: `background: url(${other})` });
        const form = add('form', { action: other });
        if (form instanceof HTMLFormElement) form.submit();
      },
    };
    Object.assign(window, { attempts });
  }, address);
  expect(await refused(page, 'inside', 5)).toEqual([
    'script-src-attr',
    'script-src-attr',
    'script-src-elem',
    'script-src-elem',
    'style-src-elem',
  ]);
  expect(await refused(page, 'outside', 11)).toEqual([
    'connect-src',
    'connect-src',
    'form-action',
    'frame-src',
    'img-src',
    'img-src',
    'media-src',
    'object-src',
    'script-src-elem',
    'style-src-elem',
    'worker-src',
  ]);
  expect(await page.evaluate(() => document.title)).toBe(title);
  expect(came).toEqual([]);
  await page.close();
});

it('the theme can be switched, and is there again after a reload', async () => {
  const { page, complaints } = await site.open('/guide/primitives/sleep', { colorScheme: 'light' });
  const theme = () => page.locator('html').getAttribute('data-theme');
  const before = await theme();
  await page.getByRole('button', { name: /dark and light mode/ }).click();
  await page.getByRole('button', { name: /dark and light mode/ }).click();
  expect(await theme()).not.toBe(before);
  const chosen = await theme();
  await page.reload();
  expect(await theme()).toBe(chosen);
  expect(complaints).toEqual([]);
  await page.close();
});

const TAGS = '<img src=x onerror="document.title=1"><script>document.title=1</script>';

it('addresses inject nothing: neither the words searched for nor what a program in an address prints', async () => {
  const { page, complaints } = await site.open(`/search?q=${encodeURIComponent(TAGS)}`);
  await page.waitForLoadState('networkidle');
  expect(await page.locator('img[src=x]').count()).toBe(0);
  expect(await page.title()).toContain('Search results for');

  const text = `// ${TAGS}\nconsole.log('${TAGS}\\x1b]8;;javascript:alert(1)\\x07link')\nthrow new Error('${TAGS}')\n`;
  const name = 'primitives/sleep';
  await page.goto(`${site.origin}/guide/${name}${await toFragment({ name, language: 'typescript', text })}`);
  await page.getByText('This program came with the address').waitFor();
  const panel = page.locator(`[data-example="${name}"] [data-example-panel=typescript]`);
  // Nothing has run until it is asked for.
  expect(await panel.locator('[data-end]').count()).toBe(0);
  const { lines, ending } = await run(panel);
  expect(lines[0]).toContain(TAGS);
  expect(ending).toContain(TAGS);
  expect(await page.locator('img[src=x]').count()).toBe(0);
  expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
  expect(complaints).toEqual([]);
  await page.close();
});

it('damaged, foreign and poisonous addresses say so, and the page goes on', async () => {
  const { page, complaints } = await site.open('/guide/primitives/sleep');
  const huge = await toFragment({
    name: 'primitives/sleep',
    language: 'typescript',
    text: 'a'.repeat(9_000_000),
  });
  const fragments = [
    huge,
    '#code=typescript/primitives/sleep.AAAA',
    '#code=__proto__/constructor.eJw',
    '#code=typescript/__proto__.eJwDAAAAAAE',
    `#code=${TAGS}`,
  ];
  for (const fragment of fragments) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
    await page.getByText('The program in this address is damaged').waitFor();
    await page.evaluate(() => {
      location.hash = '';
    });
    await page.getByText('The program in this address is damaged').waitFor({ state: 'detached' });
  }
  const ran = await run(page.locator('[data-example="primitives/sleep"] [data-example-panel=typescript]'));
  expect(ran.lines).toEqual(['Sleeping for 1 second...', 'Awake!']);
  expect(complaints).toEqual([]);
  await page.close();
});
