/** The crawler's files: each part is there in both languages, and fits the width of a page. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, it } from 'vitest';

const FOLDER = 'examples/scraping/crawler';
const files = readdirSync(FOLDER).filter((name) => ['.ts', '.py'].includes(extname(name)));
const named = (extension: string) => {
  return files.filter((name) => name.endsWith(extension)).map((name) => name.slice(0, -extension.length));
};

it('each part has a twin in Python, but for what Python brings along', () => {
  // __init__ makes the folder a package; arguments.ts does what argparse does.
  const twins = named('.py').filter((name) => name !== '__init__');
  expect(twins.sort()).toEqual(
    named('.ts')
      .filter((name) => name !== 'arguments')
      .sort(),
  );
});

it('all lines fit a page, and each part is short', () => {
  for (const file of [...files.map((name) => join(FOLDER, name)), `${FOLDER}.ts`, `${FOLDER}.py`]) {
    const lines = readFileSync(file, 'utf8').split('\n');
    expect(
      lines.filter((line) => line.length > 68),
      file,
    ).toEqual([]);
    expect(lines.length, file).toBeLessThanOrEqual(130);
  }
});
