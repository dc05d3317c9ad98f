import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { LoadedPlugin } from '@docusaurus/types';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { canonical } from '../../src/offline/files';
import { keptFiles } from '../../src/plugins/offline/list';
import { filesIn } from '../../src/plugins/seal/files';
import { othersDone } from '../../src/plugins/seal/others';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inside-asyncio-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, text = file): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
const list = () => keptFiles(folder, filesIn(folder));

it('keeps what pages are made of, pages by the addresses that they are asked for', () => {
  const files = [
    'index.html',
    'guide.html',
    'guide/a.html',
    'guide/a/index.html',
    '404.html',
    'site/a/index.html',
    'site/b.html',
  ];
  const parts = [
    'assets/js/main.0123abcd.js',
    'assets/recordings/a.0123abcd.json',
    'img/logo.svg',
    'robots.txt',
    'search-index.json',
  ];
  const others = [
    'assets/pyodide-1/pyodide.mjs',
    'service-worker.js',
    '_headers',
    'sitemap.xml',
    'llms.txt',
    'guide/a.md',
    'a.pdf',
  ];
  for (const file of [...files, ...parts, ...others]) write(file);
  write('whole.html', 'x'.repeat(5_000_001));
  const addresses = list().files.map(([address]) => address);
  expect(addresses.sort()).toEqual(
    ['', '404.html', 'guide', 'guide/a', 'guide/a', 'site/a/index.html', 'site/b.html', ...parts].sort(),
  );
  // Only what has no hash in its name needs one in the list.
  for (const [address, integrity] of list().files)
    expect(integrity !== undefined, address).toBe(!address.startsWith('assets/'));
});

it('another byte makes another version, and the same ones the same', () => {
  write('index.html');
  const { version } = list();
  expect(list().version).toBe(version);
  write('index.html', 'Index.html');
  expect(list().version).not.toBe(version);
});

it('knows an address by all its spellings', () => {
  expect(['', 'index.html', 'index'].map(canonical)).toEqual(['', '', '']);
  expect(['site', 'site/', 'site/index.html', 'site.html'].map(canonical)).toEqual(Array(4).fill('site'));
  expect(canonical('guide/index-of-all')).toBe('guide/index-of-all');
});

it('waits for all other plugins, whatever becomes of them, and only as the first', async () => {
  const done: string[] = [];
  const plugin = (name: string, postBuild?: () => Promise<void>): LoadedPlugin =>
    Object.assign(Object.create(null), { name, postBuild });
  const first = plugin('first', async () => {
    await othersDone(all, 'first');
    done.push('first');
  });
  const slow = plugin('slow', async () => {
    await Promise.resolve();
    await Promise.resolve();
    done.push('slow');
  });
  const failing = plugin('failing', async () => {
    throw new Error('on purpose');
  });
  const all = [plugin('nothing'), first, slow, failing];
  await Promise.allSettled(all.map(async (one) => one.postBuild?.(Object.create(null))));
  expect(done).toEqual(['slow', 'first']);
  expect(() => othersDone([slow, first], 'first')).toThrow('must be the first');
});
