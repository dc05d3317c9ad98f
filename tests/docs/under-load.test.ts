/** The page on a thousand pages shows what was measured last, and nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(__dirname, '../..');
const rowsOf = (path: string): string[] =>
  readFileSync(join(ROOT, path), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'));

test('the table on the page is the one that the benchmark recorded', () => {
  const rows = rowsOf('bench/SCRAPING.md');
  expect(rows).toHaveLength(6);
  expect(rowsOf('docs/use-case/under-load.mdx')).toEqual(rows);
});
