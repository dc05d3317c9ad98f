/** The rules of the architecture, as functions of files: each gives the list of what breaks it. */

import { resolveImport, type SourceFile, specifierPath } from './source';

/** What runs programs and knows nothing of a site. */
const PROGRAMS = ['asyncio', 'aiohttp', 'recording', 'runtimes', 'examples'];

/** For each folder of src, the folders it may import from, besides itself. */
export const MAY_IMPORT: Record<string, readonly string[]> = {
  asyncio: [],
  aiohttp: ['asyncio'],
  recording: ['asyncio', 'aiohttp'],
  site: ['asyncio'],
  runtimes: ['asyncio', 'aiohttp', 'recording', 'site'],
  examples: ['asyncio', 'aiohttp', 'recording', 'site', 'runtimes'],
  exercises: ['recording', 'examples'],
  offline: [],
  input: [],
  waking: ['input'],
  plugins: [...PROGRAMS, 'site', 'offline', 'waking', 'exercises'],
  css: [],
  progress: [],
  components: [...PROGRAMS, 'site', 'css', 'input', 'progress', 'exercises', 'plugins'],
  theme: [...PROGRAMS, 'css', 'input', 'progress', 'components'],
  pages: [...PROGRAMS, 'css', 'progress', 'components', 'theme'],
};

/** Folders beside src that a folder of it may import. The build hands the exercises to the pages; nobody else knows them. */
const MAY_IMPORT_FROM_OUTSIDE: Record<string, readonly string[]> = { plugins: ['exercises'] };

/** The folders that know React and Docusaurus. The build plugin and the theme of code are configuration of the site. */
const KNOW_THE_SITE = ['components', 'theme', 'pages', 'plugins', 'css'];
const THE_SITE =
  /^(react|react-dom|react-live|prism-react-renderer|clsx)(\/|$)|^@(docusaurus|theme|generated|mdx-js)(\/|-|$)/;

/** Names that stand for timers, or for the time of day. */
const TIME = [
  'setTimeout',
  'setInterval',
  'setImmediate',
  'requestAnimationFrame',
  'MessageChannel',
  'performance',
  'Date',
];

/** The folder of src that a path lies in. */
export function folderOf(path: string): string | undefined {
  const [top, folder] = path.split('/');
  return top === 'src' ? folder : undefined;
}

/** Imports against the direction. */
export function wrongDirections(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, imports }) => {
    const from = folderOf(path) ?? '';
    const allowed = MAY_IMPORT[from];
    if (allowed === undefined) return [`${path} is in a folder that the architecture does not know`];
    return imports.flatMap((specifier) => {
      const target = specifierPath(path, specifier);
      const to = target === undefined ? undefined : folderOf(target);
      if (target === undefined || to === from) return [];
      if (to !== undefined && allowed.includes(to)) return [];
      const outside = to === undefined && target.split('/')[0];
      if (outside && MAY_IMPORT_FROM_OUTSIDE[from]?.includes(outside)) return [];
      return [`${path} imports ${specifier}`];
    });
  });
}

/** Packages in folders that must stand on their own. */
export function packagesIn(files: readonly SourceFile[], folder: string): string[] {
  return files
    .filter(({ path }) => folderOf(path) === folder)
    .flatMap(({ path, imports }) =>
      imports
        .filter((specifier) => specifierPath(path, specifier) === undefined)
        .map((specifier) => `${path} imports ${specifier}`),
    );
}

/** React or Docusaurus where it isn't known. */
export function strayReact(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => !KNOW_THE_SITE.includes(folderOf(path) ?? ''))
    .flatMap(({ path, imports }) =>
      imports
        .filter((specifier) => THE_SITE.test(specifier))
        .map((specifier) => `${path} imports ${specifier}`),
    );
}

/** Timers and the time of day in the library, outside of its clock. */
export function strayTime(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => folderOf(path) === 'asyncio' && path !== 'src/asyncio/clock.ts')
    .flatMap(({ path, names }) =>
      TIME.filter((name) => names.has(name)).map((name) => `${path} uses ${name}`),
    );
}

/** What readers have; the last three are for those who scrape. */
const FOR_EXAMPLES = ['asyncio', 'asyncio/aiohttp', 'htmlparser2', 'robots-parser', 'node:fs'];

/** The one example that is a program to take away: it has parts, and writes files. */
const CRAWLER = /^examples\/scraping\/crawler(\.ts$|\/)/;
const OF_A_PROGRAM = /^(node:.*|\.\/.*)$/;

/** Imports of examples that are not there for readers. */
export function strayExampleImports(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, imports }) =>
    imports
      .filter((specifier) => !FOR_EXAMPLES.includes(specifier))
      .filter((specifier) => !(CRAWLER.test(path) && OF_A_PROGRAM.test(specifier)))
      .map((specifier) => `${path} imports ${specifier}`),
  );
}

/** Import cycles, imports of types included: each once, as the list of its files, beginning with the first by name. */
export function cycles(files: readonly SourceFile[]): string[][] {
  const known = new Set(files.map(({ path }) => path));
  const edges = new Map(
    files.map(({ path, imports }) => [
      path,
      imports.map((specifier) => resolveImport(path, specifier, known)).filter((to) => to !== undefined),
    ]),
  );
  const found = new Map<string, string[]>();
  const finished = new Set<string>();
  const walk = (path: string, trail: string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      const cycle = fromFirst(trail.slice(start));
      found.set(cycle.join(' '), cycle);
      return;
    }
    if (finished.has(path)) return;
    for (const to of edges.get(path) ?? []) walk(to, [...trail, path]);
    finished.add(path);
  };
  for (const path of [...known].sort()) walk(path, []);
  return [...found.values()];
}

function fromFirst(cycle: string[]): string[] {
  const first = cycle.indexOf([...cycle].sort()[0]);
  return [...cycle.slice(first), ...cycle.slice(0, first)];
}
