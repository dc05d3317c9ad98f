/** The lock file serves every machine: it names the packages of all platforms, and no address to download from. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>;
};

/** Optional packages that the lock file leaves out. npm drops those that a registry doesn't have, and `npm ci` then refuses. */
function leftOut(all: Record<string, Locked>): string[] {
  return Object.entries(all).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in all) && !(`${path}/node_modules/${name}` in all),
    ),
  );
}

test('every optional package is named', () => {
  expect(leftOut(packages)).toEqual([]);
  expect(leftOut({ 'node_modules/a': { optionalDependencies: { 'a-win32': '1' } } })).toEqual(['a-win32']);
});

test('no address to download from', () => {
  expect(Object.keys(packages).filter((path) => packages[path].resolved !== undefined)).toEqual([]);
});
