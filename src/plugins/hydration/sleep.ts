/** Has the pages of a build sleep until they are needed: see src/waking. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonical, NOT_FOUND, SITE } from '../../offline/files';
import { ASLEEP } from '../../waking/scripts';
import { type Bundler, bundle } from '../seal/bundle';
import { filesIn } from '../seal/files';
import { type Chunks, scriptsOfRoutes } from './routes';

interface Built {
  siteDir: string;
  outDir: string;
  baseUrl: string;
  bundler: Bundler;
  /** The scripts that the build made for each route. */
  chunks: Chunks;
}

/** What comes first in a page and has it wait for its styles. */
const STYLES = '<link rel=stylesheet';
const SCRIPT = /<script src=([^\s>]+) defer>/g;

/** To be done before the pages get their policy, which names each script that stands in them. */
export async function letPagesSleep({ siteDir, outDir, baseUrl, bundler, chunks }: Built): Promise<void> {
  const waking = await wakingScript(siteDir, bundler);
  const files = filesIn(outDir);
  const scriptsOf = scriptsOfRoutes(chunks, files);
  for (const page of files) {
    // What stands on the page of missing addresses is found by its scripts.
    if (!page.endsWith('.html') || page.startsWith(SITE) || page === NOT_FOUND) continue;
    const path = join(outDir, page);
    const html = await readFile(path, 'utf8');
    const then = scriptsOf(`/${canonical(page)}`).map((file) => baseUrl + file);
    await writeFile(path, asleep(html, waking, then));
  }
}

/** The page with its scripts asleep, and with the one that wakes them. A page without scripts stays as it is. */
export function asleep(html: string, waking: string, then: readonly string[]): string {
  if (html.search(SCRIPT) < 0) return html;
  if (!html.includes(STYLES)) throw new Error('A page has no styles where they were looked for.');
  return html
    .replace(SCRIPT, `<script type=${ASLEEP} src=$1>`)
    .replace(STYLES, (styles) => `<script data-then="${then.join(' ')}">${waking}</script>${styles}`);
}

async function wakingScript(siteDir: string, bundler: Bundler): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'waking-'));
  try {
    const entry = join(siteDir, 'src/waking/index.ts');
    await bundle(bundler, { entry, path, filename: 'waking.js', target: 'web' });
    return (await readFile(join(path, 'waking.js'), 'utf8')).trim();
  } finally {
    await rm(path, { recursive: true });
  }
}
