/** What a page asks for before it can be used, as bytes of scripts and styles sent compressed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { html } from './pages';

const BUILD = join(process.cwd(), 'build');

/** In KB. A bare page of Docusaurus has 165. */
const FIRST_LOAD = 155;

/** In KB: what a click on Run waits for at the very first time. */
const WORKER = 145;

/** One page of each kind. */
const PAGES = [
  '/',
  '/404',
  '/guide/concepts/tasks',
  '/guide/primitives/lock',
  '/guide/going-further/task-groups',
  '/guide/use-case/web-scraping',
  '/guide/mistakes',
  '/guide/practice/easy',
  '/guide/api/waiting',
];

function kilobytes(file: string): number {
  return gzipSync(readFileSync(join(BUILD, file)), { level: 9 }).length / 1000;
}

/** The files with their sizes, largest first, if they are too many bytes together: what a failed check shows. */
function excess(files: readonly string[], budget: number): string[] {
  const sizes = files.map((file) => ({ file, size: kilobytes(file) })).sort((a, b) => b.size - a.size);
  const sum = sizes.reduce((so, { size }) => so + size, 0);
  if (sum <= budget) return [];
  const parts = sizes.map(({ file, size }) => `${size.toFixed(1)} KB ${file}`);
  return [`${sum.toFixed(1)} KB, where ${budget} are allowed. What has grown?`, ...parts];
}

it.each(PAGES)('%s loads no more than it may', (page) => {
  const tags = html(page).matchAll(/<(?:script|link)\b[^>]*?(?:src|href)=["']?([^"'\s>]+\.(?:js|css))/g);
  const files = new Set([...tags].map(([, address]) => address));
  expect(files.size).toBeGreaterThanOrEqual(3);
  expect(excess([...files], FIRST_LOAD)).toEqual([]);
});

it('the worker that runs programs weighs no more than it may', () => {
  const scripts = readdirSync(join(BUILD, 'assets/js')).filter((name) => name.startsWith('run-typescript.'));
  expect(scripts).toHaveLength(1);
  expect(
    excess(
      scripts.map((name) => `assets/js/${name}`),
      WORKER,
    ),
  ).toEqual([]);
});

it('says what has grown', () => {
  expect(excess(['404.html'], 0.001)).toEqual([
    expect.stringMatching(/^\d+\.\d KB, where 0\.001 are allowed/),
    expect.stringMatching(/^\d+\.\d KB 404\.html$/),
  ]);
});
