/** What the service worker keeps of a build: named here for both sides, the build that makes the list and the worker that reads it. */

/** The address relative to the guide's, and the hash of a file whose name does not hold it. */
export type KeptFile = readonly [address: string, integrity?: string];

export interface Kept {
  /** Of this build: any other file makes another version. */
  version: string;
  files: readonly KeptFile[];
}

/** Where files lie whose names change with what is in them. */
export const HASHED = 'assets/';

/** The scripts of workers that run readers' programs, as src/runtimes/client.ts names them. */
export const RUNS_PROGRAMS = /^assets\/js\/run-[\w.-]+\.js$/;

/** Where CPython lies. It comes when it is first asked for, and whoever fetches it keeps it. */
export const PYTHON = 'assets/pyodide-';

/** The pages that programs scrape, which is all that they may fetch, with the rules for robots. */
export const SITE = 'site/';
export const ROBOTS = 'robots.txt';

/** The page for addresses that there are none for. */
export const NOT_FOUND = '404.html';

/** Hosts of files serve `page.html` as `page` too, and `folder/index.html` as `folder` and `folder/`. */
export function canonical(address: string): string {
  return address
    .replace(/(?:^|\/)index(?:\.html)?$/, '')
    .replace(/\.html$/, '')
    .replace(/\/$/, '');
}
