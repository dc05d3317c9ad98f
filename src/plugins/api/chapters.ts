/** Which chapters speak of which name: their front matter says so, `api: [gather]`. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Chapter {
  /** `primitives/gather.mdx`. */
  path: string;
  title: string;
}

/** The names that a chapter's front matter gives to the reference. */
export function namesIn(frontMatter: Record<string, unknown>): string[] {
  const { api = [] } = frontMatter;
  if (!Array.isArray(api) || !api.every((name): name is string => typeof name === 'string'))
    throw new Error('`api` in the front matter is a list of names, such as [gather].');
  return api;
}

/** The chapters in `directory` that speak of each name, in the order of their paths. */
export function chaptersByName(directory: string): Map<string, Chapter[]> {
  const found = new Map<string, Chapter[]>();
  const paths = readdirSync(directory, { recursive: true, encoding: 'utf8' });
  for (const path of paths.map((one) => one.replaceAll('\\', '/')).sort()) {
    if (!path.endsWith('.mdx')) continue;
    const text = readFileSync(join(directory, path), 'utf8');
    const [, head = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
    const title = /^title: (.*)$/m.exec(head)?.[1] ?? path;
    const names = /^api: \[(.*)\]$/m.exec(head)?.[1].split(/,\s*/) ?? [];
    for (const name of names) found.set(name, [...(found.get(name) ?? []), { path, title }]);
  }
  return found;
}
