/** Programs in Python ask for pages too: their `aiohttp` is a stand-in over the page's `fetch`, and reaches no further than that. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { finished, type Ran, run, siteInBrowser } from './browser';
import { replaceProgram } from './editor';

const site = siteInBrowser();
let page: Page;
let panel: Locator;
let complaints: string[];

beforeAll(async () => {
  ({ page, complaints } = await site.open('/guide/use-case/web-scraping'));
  const block = page.locator('[data-example="scraping/web-scraping"]');
  await block.getByRole('tab', { name: 'Python', exact: true }).click();
  panel = block.locator('[data-example-panel=python]');
});
afterAll(() => page.close());

/** `main` is the body of a coroutine that has a `session` and the guide's `root`. */
async function start(main: string, end = 'asyncio.run(main())'): Promise<void> {
  const body = main.replace(/^/gm, '        ');
  const program = `import asyncio, sys
import aiohttp
root = sys.argv[1].rpartition('/')[0] + '/'
async def main():
    async with aiohttp.ClientSession() as session:
${body}
${end}
`;
  await replaceProgram(page, panel, program);
}

async function runMain(main: string, end?: string): Promise<Ran> {
  await start(main, end);
  return run(panel);
}

it("the document's program fetches its three pages at once, as often as it is run", async () => {
  for (let again = 0; again < 2; again++) {
    const { lines, reason } = await run(panel);
    expect(reason).toBe('finished');
    expect(lines.filter((line) => line.startsWith('<title>'))).toEqual([
      '<title>example.com</title>',
      '<title>example.org</title>',
      '<title>example.net</title>',
    ]);
    const requests = panel.getByRole('img', { name: /^3 requests, at most 3 at once/ });
    await requests.first().waitFor({ state: 'attached' });
  }
  expect(complaints).toEqual([]);
});

it('time passes while it waits: timers, timeouts, faults', async () => {
  const { lines, reason } = await runMain(`async def tick():
    for n in range(3):
        await asyncio.sleep(0.1)
        print('tick', n)
ticking = asyncio.create_task(tick())
async with session.get(root + 'index.html?delay=0.5') as response:
    print(response.status, response.content_type, await response.text() != '')
await ticking
for query in ('silent', 'broken', 'status=404'):
    try:
        async with session.get(root + 'index.html?' + query, timeout=2) as response:
            await response.text()
            response.raise_for_status()
    except Exception as error:
        print(type(error).__name__)`);
  expect(lines).toEqual([
    ...['tick 0', 'tick 1', 'tick 2', '200 text/html True'],
    ...['TimeoutError', 'ClientPayloadError', 'ClientResponseError'],
  ]);
  expect(reason).toBe('finished');
});

it('can be stopped while it waits', async () => {
  await start("print('asking')\nawait session.get(root + 'index.html?silent', timeout=None)");
  await panel.getByRole('button', { name: 'Run', exact: true }).click();
  await panel.locator('[data-text]', { hasText: 'asking' }).waitFor();
  await panel.getByRole('button', { name: 'Stop', exact: true }).click();
  expect((await finished(panel)).reason).toBe('stopped');
});

it('waits in a function too, where the engine can', async () => {
  const { lines } = await runMain(
    "async with session.get(root + 'index.html') as response:\n    print(response.status)",
    'def start():\n    asyncio.run(main())\nstart()',
  );
  expect(lines).toEqual(['200']);
});

it('gets nothing else, and says why', async () => {
  const { lines } =
    await runMain(`for url in ('http://127.0.0.1:1/site/', root + '../index.html', root + '../assets/x.js'):
    try:
        await session.get(url)
    except aiohttp.ClientError as error:
        print(type(error).__name__, 'may reach no other host' in str(error))`);
  expect(lines).toEqual(Array(3).fill('ClientConnectorError True'));
  expect(complaints).toEqual([]);
});
