/** Which scripts a page asks for as soon as its first ones run: those of its route, and of the routes that frame it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonical } from '../../offline/files';

/** As Docusaurus writes them: of each route, under its path and a hash, its chunks by what they are for. */
type ChunkNames = { readonly [role: string]: string | ChunkNames };

/** As the bundler's plugin writes it: the files of each chunk, and which chunks go with it. */
interface Manifest {
  assets: Record<string, { js?: { file: string }[] }>;
  origins: Record<string, string[]>;
}

export interface Chunks {
  names: Record<string, ChunkNames>;
  manifest: Manifest;
}

/** What a build has left behind about its chunks. */
export async function readChunks(generatedFilesDir: string): Promise<Chunks> {
  const read = async (file: string) => JSON.parse(await readFile(join(generatedFilesDir, file), 'utf8'));
  return { names: await read('routesChunkNames.json'), manifest: await read('client-manifest.json') };
}

/** A function that tells the addresses of those scripts, for the file of a page. */
export function scriptsOfRoutes(
  { names, manifest }: Chunks,
  files: readonly string[],
  baseUrl: string,
): (page: string) => string[] {
  const pathOf = (page: string) => baseUrl + canonical(page);
  const pages = new Set(files.filter((file) => file.endsWith('.html')).map(pathOf));
  const routes = Object.entries(names).map(([key, chunks]) => ({
    path: key.replace(/-\w+$/, ''),
    files: namesIn(chunks).flatMap((name) => filesOf(manifest, name)),
  }));
  // A route that is no page of its own frames those below it.
  const frames = (route: string, path: string) => !pages.has(route) && path.startsWith(`${route}/`);
  return (page) => {
    const path = pathOf(page);
    const matched = routes.filter((route) => route.path === path || frames(route.path, path));
    return [...new Set(matched.flatMap(({ files }) => files))].sort().map((file) => baseUrl + file);
  };
}

function namesIn(chunks: ChunkNames): string[] {
  return Object.values(chunks).flatMap((chunk) => (typeof chunk === 'string' ? [chunk] : namesIn(chunk)));
}

function filesOf({ assets, origins }: Manifest, name: string): string[] {
  const scripts = (id: string) => (assets[id]?.js ?? []).map(({ file }) => file);
  const own = Object.keys(assets)
    .flatMap(scripts)
    .filter((file) => file.includes(`/${name}.`));
  return [...own, ...(origins[name] ?? []).flatMap(scripts)];
}
