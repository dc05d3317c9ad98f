/** Has the pages of a build sleep until they are needed: see src/waking. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NOT_FOUND, SITE } from '../../offline/files';
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
const SCRIPT = /<script src=([^\s>]+) defer><\/script>/g;

/** To be done before the pages get their policy, which names each script that stands in them. */
export async function letPagesSleep({ siteDir, outDir, baseUrl, bundler, chunks }: Built): Promise<void> {
  const waking = await wakingScript(siteDir, bundler);
  const files = filesIn(outDir);
  const scriptsOf = scriptsOfRoutes(chunks, files, baseUrl);
  for (const page of files) {
    if (!page.endsWith('.html') || page.startsWith(SITE)) continue;
    const path = join(outDir, page);
    const html = await readFile(path, 'utf8');
    // Near addresses are found by what stands on the page of missing ones, and its own is nobody's route.
    const now = page === NOT_FOUND;
    const next = now ? [] : scriptsOf(page);
    if (html.search(SCRIPT) < 0) continue;
    if (!now && next.length === 0) throw new Error(`${page}: which scripts it asks for is not known.`);
    await writeFile(path, asleep(html, waking, { next, now }));
  }
}

interface Told {
  /** The addresses of the scripts that the first ones ask for. */
  next: readonly string[];
  /** Whether it wakes at once. */
  now: boolean;
}

/** The page with its scripts asleep and, behind them, the one that wakes them. All that stands before the styles, for which scripts wait. */
export function asleep(html: string, waking: string, { next, now }: Told): string {
  if (!html.includes(STYLES)) throw new Error('A page has no styles where they were looked for.');
  const scripts = [...html.matchAll(SCRIPT)].map(([, src]) => `<script type=${ASLEEP} src=${src}></script>`);
  const told = `data-next="${next.join(' ')}"${now ? ' data-now' : ''}`;
  const before = `${scripts.join('')}<script ${told}>${waking}</script>`;
  return html.replace(SCRIPT, '').replace(STYLES, (styles) => before + styles);
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
