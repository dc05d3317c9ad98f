/** Another engine runs the same programs, tells their lines and errors, and plays them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Block, type Opened, siteInFirefox } from './firefox';

const open = siteInFirefox();
const LOCK = '/guide/primitives/lock';
const NAME = 'primitives/lock';
const PRINTED = [
  'Worker 1 acquired lock',
  'Worker 1 released lock',
  'Worker 2 acquired lock',
  'Worker 2 released lock',
];

let opened: Opened;
beforeAll(async () => {
  opened = await open(LOCK);
});
afterAll(() => {
  expect(opened.complaints).toEqual([]);
});

function expectAsOnThePage(ran: Awaited<ReturnType<Block['run']>>): void {
  expect(ran).toMatchObject({ reason: 'finished', lines: PRINTED });
  expect(ran.times.map((time) => time.trim())).toEqual(['+0.00 s', '+1.00 s', '+1.00 s', '+2.00 s']);
  expect(ran.ending).toContain('prints what the page says');
}

/** Both workers hold or await the lock, and `main` waits for them: at these lines. */
async function expectToStep(block: Block, lines: number[]): Promise<void> {
  await block.press('Keys');
  const slider = await block.find('input[type=range]');
  await slider.focus();
  await slider.press('Home');
  await expect.poll(() => block.text('p[aria-live]')).toBe('Nothing has run yet.');
  for (let step = 0; step < 3; step++) await block.press('Step forward');
  await expect.poll(() => block.marked()).toEqual(lines);
  await block.press('Step back');
  await expect.poll(() => block.marked()).not.toEqual(lines);
  await block.press('Step forward');
  await expect.poll(() => block.marked()).toEqual(lines);
  await block.press('Keys');
}

describe('TypeScript', () => {
  const block = () => new Block(opened.page, NAME);
  const program = (body: string) =>
    `import * as asyncio from 'asyncio'\nfunction* main() {\n  ${body}\n}\nasyncio.run(main())\n`;

  it('prints what the page says', async () => {
    expectAsOnThePage(await block().run());
  });

  it('is stepped forward and back, each task at its line', async () => {
    await expectToStep(block(), [15, 9, 7]);
  });

  it('is scrubbed', async () => {
    const slider = await block().find('input[type=range]');
    await slider.focus();
    await slider.press('End');
    const time = () => slider.evaluate((input) => input.getAttribute('aria-valuetext'));
    await expect.poll(time).toBe('2.00 / 2.00 s');
    const box = await slider.boundingBox();
    if (box) await opened.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect.poll(time).toMatch(/^(0\.9|1\.0)\d \/ 2\.00 s$/);
  });

  it('is changed by typing, run by the keyboard and reset', async () => {
    await block().replace(program("yield* asyncio.sleep(2.5)\n  console.log('changed')"));
    const { keyboard } = opened.page;
    await keyboard.down('Control');
    await keyboard.press('Home');
    await keyboard.up('Control');
    await keyboard.type("console.log('typed')\n");
    await keyboard.down('Control');
    await keyboard.press('Enter');
    await keyboard.up('Control');
    await expect.poll(async () => (await block().finished()).lines).toEqual(['typed', 'changed']);
    expect((await block().finished()).ending).toContain('2.50 s');
    await block().pressAbove('Reset');
    expectAsOnThePage(await block().run());
  });

  it('fails with its error, at its line', async () => {
    await block().replace(program("yield* asyncio.sleep(1)\n  throw new TypeError('on purpose')"));
    const { reason, ending } = await block().run();
    expect(reason).toBe('failed');
    expect(ending).toContain('TypeError: on purpose');
    expect(ending).toContain('line 4');
    expect(await block().texts('[data-mark]')).toEqual(['4']);
  });

  it('is stopped by its reader, and by itself where it never ends, at its line', async () => {
    await block().replace(program('for (;;);'));
    await block().press('Run');
    await block().press('Stop');
    expect((await block().finished()).reason).toBe('stopped');
    const { reason, ending } = await block().run();
    expect(reason).toBe('limit');
    expect(ending).toContain('in line 3');
  });
});

describe('Promises', () => {
  const block = () => new Block(opened.page, NAME, 'promises');

  it('print what the page says', async () => {
    await block().choose();
    expectAsOnThePage(await block().run());
  });

  it('fail with their error, at its line', async () => {
    await block().replace('async function main() {\n  await null\n  null.nothing\n}\nmain()\n');
    const { reason, ending } = await block().run();
    expect(reason).toBe('failed');
    expect(ending).toContain('TypeError');
    expect(await block().texts('[data-mark]')).toEqual(['3']);
  });
});

describe('Python', () => {
  const block = () => new Block(opened.page, NAME, 'python');

  it('prints what the page says', async () => {
    await block().choose();
    expectAsOnThePage(await block().run());
  });

  it('is stepped forward and back, each task at its line', async () => {
    await expectToStep(block(), [15, 10, 8]);
  });

  it('fails with its error, at its line', async () => {
    await block().replace('import asyncio\nasync def main():\n    1 / 0\nasyncio.run(main())\n');
    const { reason, ending } = await block().run();
    expect(reason).toBe('failed');
    expect(ending).toContain('line 3');
    expect(ending).toContain('ZeroDivisionError');
  });
});

describe('what a reader changed', () => {
  it('travels in an address that runs nothing', async () => {
    const block = new Block(opened.page, NAME);
    await block.choose();
    await block.replace("console.log('shared')\n");
    await block.pressAbove('Share');
    await opened.page.waitForFunction(() => document.body.textContent?.includes('Address copied'));
    const address = new URL(await opened.page.evaluate(() => navigator.clipboard.readText()));
    const { page, complaints } = await open(address.pathname + address.hash);
    const shared = new Block(page, NAME);
    await expect.poll(() => shared.text('pre')).toContain("console.log('shared')\n");
    expect(await page.$$(`${shared.selector} [data-end]`)).toEqual([]);
    expect((await shared.run()).lines).toEqual(['shared']);
    expect(complaints).toEqual([]);
  });
});
