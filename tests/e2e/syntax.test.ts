/** Every script of the built site is written in the language that the oldest of its browsers knows: Safari 16.4 has all of ECMAScript 2022. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { expect, it } from 'vitest';

const YEAR = 2022;

const scripts = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.m?js$/.test(path),
);

/** What is wrong with a script, or undefined. */
function complaint(path: string): string | undefined {
  const text = readFileSync(join('build', path), 'utf8');
  try {
    parse(text, { ecmaVersion: YEAR, sourceType: path.endsWith('.mjs') ? 'module' : 'script' });
    return undefined;
  } catch (error) {
    return `${path}: ${error instanceof Error ? error.message : error}`;
  }
}

it('no script is of a later year', () => {
  expect(scripts.length).toBeGreaterThan(50);
  expect(scripts.flatMap((path) => complaint(path) ?? [])).toEqual([]);
});
