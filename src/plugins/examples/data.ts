import type { Language } from '../../recording/format';

/** One spelling of an example. */
export interface ShownFile {
  /** From the root of the repository: `examples/primitives/lock.ts`. */
  path: string;
  source: string;
}

/** What a page needs of an example, read from its files and from nowhere else. */
export interface ShownExample {
  /** `primitives/lock` */
  name: string;
  files: { typescript: ShownFile } & Partial<Record<Language, ShownFile>>;
  /** What each spelling prints, line by line; a program that fails ends with `Name: message`. */
  output: Partial<Record<Language, string[]>>;
  /** The program says in its first comment that it never ends. */
  neverEnds: boolean;
}
