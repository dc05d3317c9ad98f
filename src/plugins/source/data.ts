/** A piece of a file of this repository, as a page shows it. */
export interface Excerpt {
  /** From the root of the repository: `src/asyncio/sleep.ts`. */
  path: string;
  language: 'ts' | 'python';
  text: string;
}
