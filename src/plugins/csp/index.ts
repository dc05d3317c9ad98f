import { writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RUNS_PROGRAMS, SITE } from '../../offline/files';
import { filesIn } from '../seal/files';
import { headersFile } from './headers';
import { type Inline, inlineParts } from './inline';
import { pagePolicy, withPolicy } from './policy';

export interface Built {
  outDir: string;
  baseUrl: string;
}

/** Gives every page its policy, and the host a file of headers. */
export async function closePages({ outDir, baseUrl }: Built): Promise<void> {
  const files = filesIn(outDir);
  // What is scraped stays as it was written: it has no scripts, and its bytes are counted.
  const pages = files.filter((file) => file.endsWith('.html') && !file.startsWith(SITE));
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const page of pages) {
    const path = join(outDir, page);
    const html = await readFile(path, 'utf8');
    const inline = readParts(page, html);
    for (const hash of inline.scripts) scripts.add(hash);
    for (const hash of inline.styles) styles.add(hash);
    await writeFile(path, withPolicy(html, pagePolicy(inline)));
  }
  const served = {
    baseUrl,
    documents: [...new Set(pages.map(pathOfDocuments))].sort(),
    workers: files.filter((file) => RUNS_PROGRAMS.test(file)),
  };
  if (served.workers.length < 2) throw new Error('The scripts of the workers are not where they were.');
  writeFileSync(join(outDir, '_headers'), headersFile(served, pagePolicy({ scripts, styles })));
}

function readParts(page: string, html: string): Inline {
  try {
    return inlineParts(html);
  } catch (error) {
    throw new Error(`${page}: ${error instanceof Error ? error.message : error}`);
  }
}

/** `guide/*` for `guide/primitives/sleep.html`, `search` for `search.html`. */
function pathOfDocuments(file: string): string {
  const [top = '', ...below] = file.split('/');
  return below.length > 0 ? `${top}/*` : top.replace(/(?:index)?\.html$/, '');
}
