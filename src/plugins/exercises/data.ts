import type { Definition, Spelling } from '../../exercises/definition';
import type { ShownExample, ShownFile } from '../examples/data';

/** What a page needs of an exercise, read from its files and from nowhere else. */
export interface ShownExercise {
  /** `at-once`, the name of its folder. */
  name: string;
  definition: Definition;
  /** What the reader begins with, and how it runs as it stands. */
  start: ShownExample;
  solution: Record<Spelling, ShownFile>;
}

/** What a list says of it. */
export type ListedExercise = Pick<ShownExercise, 'name'> & Pick<Definition, 'title' | 'grade' | 'chapter'>;
