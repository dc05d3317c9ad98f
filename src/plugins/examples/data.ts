import type { End, Language, Recording, TaskId } from '../../recording/format';
import type { Inspection } from '../../recording/inspect';
import type { Layout } from '../../recording/layout';

/** One spelling of an example. */
export interface ShownFile {
  /** From the root of the repository: `examples/primitives/lock.ts`. */
  path: string;
  source: string;
}

/** What a page shows of the run of one spelling before anybody plays it: little, because it comes with every page. */
export interface ShownRun {
  layout: Layout;
  /** Tasks and timers as the run left them. */
  inspection: Inspection;
  /** When, and by whom, each line was printed. */
  prints: { time: number; task?: TaskId }[];
  end: End['reason'];
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
  /** Of the spellings that could be run when the page was built. */
  runs: Partial<Record<Language, ShownRun>>;
}

/** The whole runs of an example, which only a player needs. */
export type Recordings = Partial<Record<Language, Recording>>;
