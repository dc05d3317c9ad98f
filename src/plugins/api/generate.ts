/** Writes the API reference, `docs/api`, from the library's docstrings. */

import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AREAS } from './areas';
import { chaptersByName } from './chapters';
import { reflect } from './reflect';
import { renderArea, renderIndex } from './render';

/** What the pages are made from. */
const SOURCES = ['src/asyncio', 'src/aiohttp', 'src/plugins/api', 'docs'];

/** Writes the pages, unless they are newer than all that they are made from. Tells whether it wrote any. */
export async function generateApi(root: string): Promise<boolean> {
  const directory = join(root, 'docs/api');
  if (isFresh(root, directory)) return false;
  const entries = await reflect(root);
  const listed = new Set(AREAS.flatMap(({ names }) => names));
  const forgotten = [...entries.keys()].filter((name) => !listed.has(name));
  if (forgotten.length > 0)
    throw new Error(
      `These exports stand on no page of the API reference (src/plugins/api/areas.ts): ${forgotten.join(', ')}`,
    );
  const chapters = chaptersByName(join(root, 'docs'));
  const pages = new Map<string, string>();
  for (const area of AREAS) for (const name of area.names) pages.set(name, area.id);
  const link = (name: string): string | undefined => {
    const [owner, member] = name.split('.');
    const page = pages.get(owner);
    const known = member === undefined || entries.get(owner)?.methods.some((method) => method.name === name);
    return page !== undefined && known ? `./${page}.md#${name}` : undefined;
  };
  mkdirSync(directory, { recursive: true });
  const wanted = new Set(['index.md', ...AREAS.map(({ id }) => `${id}.md`)]);
  for (const file of readdirSync(directory)) if (!wanted.has(file)) rmSync(join(directory, file));
  for (const area of AREAS) {
    const text = renderArea(area, entries, chapters, link);
    writeFileSync(join(directory, `${area.id}.md`), text);
  }
  writeFileSync(join(directory, 'index.md'), renderIndex(AREAS));
  return true;
}

function isFresh(root: string, directory: string): boolean {
  const written = ['index', ...AREAS.map(({ id }) => id)].map((id) => timeOf(join(directory, `${id}.md`)));
  const sources = SOURCES.flatMap((folder) => {
    const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
    return files.filter((file) => /\.(ts|mdx)$/.test(file)).map((file) => timeOf(join(root, folder, file)));
  });
  return Math.min(...written) > Math.max(...sources);
}

/** When it was last written; 0 where it is missing. */
function timeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
