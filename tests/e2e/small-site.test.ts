/** A program in the page reads the guide's own small site: requests are real, faults are those that their addresses ask for. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Ran, run, siteInBrowser } from './browser';
import { replaceProgram } from './editor';

const site = siteInBrowser();
let page: Page;
let complaints: string[];

beforeAll(async () => {
  ({ page, complaints } = await site.open('/guide/primitives/sleep'));
});
afterAll(() => page.close());

async function runProgram(source: string, language: 'typescript' | 'promises' = 'typescript'): Promise<Ran> {
  const block = page.locator('[data-example="primitives/sleep"]');
  await block.getByRole('tab', { name: language === 'typescript' ? 'TypeScript' : 'Promises' }).click();
  const panel = block.locator(`[data-example-panel=${language}]`);
  await replaceProgram(page, panel, source);
  return run(panel);
}

const HEAD = "import * as asyncio from 'asyncio'\nimport * as aiohttp from 'asyncio/aiohttp'\n";

it('follows links into folders, parses what it finds and writes it down', async () => {
  const { lines, reason } = await runProgram(`${HEAD}import { DomUtils, parseDocument } from 'htmlparser2'
import robotsParser from 'robots-parser'
import { appendFileSync, readFileSync } from 'node:fs'
const root = new URL('/site/', location.origin).href
function* main() {
  yield* asyncio.asyncWith(new aiohttp.ClientSession(), function* (session) {
    function* read(url) {
      const response = yield* session.get(url)
      return [String(response.url), response.status, yield* response.text()]
    }
    const [, , rules] = yield* read(new URL('/robots.txt', root).href)
    const robots = robotsParser(root, rules)
    console.log(robots.isAllowed(root + 'staff/index.html'), robots.isAllowed(root + 'index.html'))
    for (const path of ['index.html', '', 'new.html', 'books/half-a-ladder.html', 'books/the-lost-catalogue.html']) {
      const [url, status, text] = yield* read(root + path)
      const [title] = DomUtils.getElementsByTagName('h1', parseDocument(text))
      appendFileSync('pages', [url.replace(root, ''), status, status === 200 && DomUtils.textContent(title)].join() + ';')
    }
    console.log(readFileSync('pages', 'utf8'))
  })
}
asyncio.run(main())
`);
  expect(lines).toEqual([
    'false true',
    'index.html,200,A bookshop for those who wait;,200,A bookshop for those who wait;' +
      'catalogue/page-1.html,200,Books, page 1 of 4;books/half-a-ladder.html,200,Half a Ladder;' +
      'books/the-lost-catalogue.html,404,false;',
  ]);
  expect(reason).toBe('finished');
  expect(complaints).toEqual([]);
});

it('meets what its addresses ask to go wrong', async () => {
  const { lines, reason } = await runProgram(`${HEAD}
const root = new URL('/site/', location.origin).href
function* main() {
  yield* asyncio.asyncWith(new aiohttp.ClientSession(), function* (session) {
    for (const query of ['fail=1', 'fail=1', 'status=418', 'delay=0.1'])
      console.log((yield* session.get(root + 'index.html?' + query)).status)
    try {
      yield* (yield* session.get(root + 'index.html?broken')).text()
    } catch (error) {
      console.log(error instanceof aiohttp.ClientError)
    }
    try {
      yield* asyncio.waitFor(session.get(root + 'index.html?silent'), 0.1)
    } catch (error) {
      console.log(error.name)
    }
  })
}
asyncio.run(main())
`);
  expect(lines).toEqual(['503', '200', '418', '200', 'true', 'TimeoutError']);
  expect(reason).toBe('finished');
});

it('gets nothing else of the host', async () => {
  const { lines } = await runProgram(
    `async function main() {
  for (const path of ['/', '/site/../index.html', '/site/..%2findex.html', '/site//x', '/assets/site/x.js', '//127.0.0.1:1/site/'])
    try { await fetch(path); console.log('got', path) } catch (error) { console.log(error.message.slice(0, 36)) }
  for (const [key, value] of [['pathname', '/site/x'], ['origin', location.origin], ['href', location.origin + '/site/x']])
    Object.defineProperty(URL.prototype, key, { get: () => value })
  globalThis.URL = class { pathname = '/site/x'; origin = location.origin; toString() { return '/index.html' } }
  try { await fetch('/index.html'); console.log('got it') } catch (error) { console.log('refused') }
}
main()
`,
    'promises',
  );
  const refused = 'A program here may reach no other host';
  expect(lines).toEqual([...Array(6).fill(refused.slice(0, 36)), 'refused']);
});
