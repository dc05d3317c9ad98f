/** Programs that know their way about try to get out of their worker: to another host, to what the site keeps, to the page. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Ran, run, siteInBrowser } from './browser';
import { replaceProgram } from './editor';
import { escapesInJavaScript, ESCAPES as IN_JAVASCRIPT } from './escapes/javascript';
import { escapesInPython, ESCAPES as IN_PYTHON } from './escapes/python';

const site = siteInBrowser();
let page: Page;
let complaints: string[];
/** Another host, that anybody may ask: what comes there has got out. */
let other: Server;
let address: string;
const came: string[] = [];

beforeAll(async () => {
  other = createServer((request, response) => {
    came.push(`${request.method} ${request.url}`);
    response.setHeader('access-control-allow-origin', '*').end('export {}');
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
  ({ page, complaints } = await site.open('/guide/primitives/sleep'));
});
afterAll(async () => {
  await page.close();
  other.close();
});

async function runProgram(source: string, tab: 'Python' | 'Promises'): Promise<Ran> {
  const block = page.locator('[data-example="primitives/sleep"]');
  await block.getByRole('tab', { name: tab, exact: true }).click();
  const panel = block.locator(`[data-example-panel=${tab.toLowerCase()}]`);
  await replaceProgram(page, panel, source);
  return run(panel);
}

it('JavaScript finds no way out', async () => {
  const { lines, ending } = await runProgram(escapesInJavaScript(address), 'Promises');
  expect(
    lines.filter((line) => !line.startsWith('calls')),
    ending,
  ).toEqual([`tried ${Object.keys(IN_JAVASCRIPT).length}`]);
  expect(came).toEqual([]);
});

it('Python finds no way out, not even through JavaScript', async () => {
  const { lines, ending } = await runProgram(escapesInPython(address), 'Python');
  expect(lines, ending).toEqual([`tried ${Object.keys(IN_PYTHON).length}`]);
  expect(came).toEqual([]);
  expect(complaints).toEqual([]);
});

it('Python that has its own machine run a script comes to its end', async () => {
  const { reason, ending } = await runProgram(
    "import sys\nfor name in ('ctypes', '_ctypes'): sys.modules.pop(name, None)\nimport ctypes\nctypes.pythonapi.emscripten_run_script(b'1')\n",
    'Python',
  );
  expect(reason).toBe('failed');
  expect(ending).toMatch(/cannot load or make code|No module named|symbol/);
});

it('what a program forges of its own recording spoils its own block, for once', async () => {
  const block = page.locator('[data-example="primitives/sleep"]');
  await block.getByRole('tab', { name: 'TypeScript', exact: true }).click();
  const panel = block.locator('[data-example-panel=typescript]');
  await replaceProgram(page, panel, FORGER);
  await panel.getByRole('button', { name: 'Run', exact: true }).click();
  await page.getByRole('button', { name: 'Try again' }).click();
  await replaceProgram(page, panel, "console.log('well')");
  expect((await run(panel)).lines).toEqual(['well']);
});

it('a flood of forged lines is shut out, and the page goes on', async () => {
  const panel = page.locator('[data-example="primitives/sleep"] [data-example-panel=typescript]');
  const flood = `for (let k = 0; k < 300_000; k++)
      Object.defineProperty(this, this.length, { value: { ...value, text: 'line ' + k }, writable: true, configurable: true, enumerable: true })`;
  const forger = FORGER.replace(/Object\.assign\(value, .*\)/, `{ ${flood} }`).replace(
    'yield*',
    "console.log('one'); yield*",
  );
  await replaceProgram(page, panel, forger);
  const { reason, lines } = await run(panel);
  expect(reason).toBe('limit');
  expect(lines).toEqual([]);
});

/** Whatever the worker puts into a list comes by here, among it what happened, on its way to the page. */
const FORGER = `import * as asyncio from 'asyncio'
for (let i = 0; i < 64; i++) Object.defineProperty(Array.prototype, i, {
  configurable: true,
  set(value) {
    if (typeof value?.type === 'string' && 'time' in value) Object.assign(value, { name: { a: 1 }, label: {}, frames: 7, by: 3 })
    Object.defineProperty(this, i, { value, writable: true, configurable: true, enumerable: true })
  },
})
function* main() { yield* asyncio.sleep(1) }
asyncio.run(main())
`;
