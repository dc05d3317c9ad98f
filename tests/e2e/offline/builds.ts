/** The built site as it is, and as it might be after the next change, in folders of their own. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transform } from 'sucrase';
import { keptFiles } from '../../../src/plugins/offline/list';
import { filesIn } from '../../../src/plugins/seal/files';

const WORKER = 'service-worker.js';

export interface Copy {
  folder: string;
  remove(): void;
}

export function copyOfBuild(): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'inside-asyncio-build-'));
  cpSync(join(process.cwd(), 'build'), folder, { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** Another build: a page says something else, and the part that a chapter is made of has another name. */
export function change(
  folder: string,
  page: string,
  [before, after]: [string, string],
  chapter: string,
): void {
  const first = keptFiles(folder, filesIn(folder));
  const path = join(folder, page);
  const html = readFileSync(path, 'utf8');
  if (!html.includes(before)) throw new Error(`${page} does not say ${before}`);
  writeFileSync(path, html.replaceAll(before, after));
  const part = partOf(folder, chapter);
  rmSync(join(folder, part));
  const second = keptFiles(folder, filesIn(folder));

  let text = readFileSync(join(folder, WORKER), 'utf8').replace(first.version, second.version);
  for (const [address, integrity] of first.files) {
    const now = second.files.find(([other]) => other === address);
    if (now === undefined) text = text.replace(`["${address}"],`, '');
    else if (integrity !== undefined && now[1] !== undefined) text = text.replace(integrity, now[1]);
  }
  writeFileSync(join(folder, WORKER), text);
}

/** The site as it is built without a service worker. */
export function leaveOut(folder: string): void {
  const source = readFileSync(join(process.cwd(), 'src/offline/farewell.ts'), 'utf8');
  writeFileSync(join(folder, WORKER), transform(source, { transforms: ['typescript'] }).code);
}

function partOf(folder: string, chapter: string): string {
  const found = readdirSync(join(folder, 'assets/js')).filter((file) =>
    readFileSync(join(folder, 'assets/js', file), 'utf8').includes(`"source":"@site/docs/${chapter}.mdx"`),
  );
  if (found.length !== 1) throw new Error(`${chapter} is made of ${found.length} parts`);
  return `assets/js/${found[0]}`;
}
