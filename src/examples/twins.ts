/** Whether the two spellings of a program take the same course, and if not, where they part. */
import { courseOf } from '../recording/compare';
import type { Recording } from '../recording/format';

/** So many of the moments before that, which they share. */
const CONTEXT = 3;

/** Undefined where they are twins. */
export function findParting(name: string, typescript: Recording, python: Recording): string | undefined {
  const [one, other] = [courseOf(typescript), courseOf(python)];
  const at = Array.from({ length: Math.max(one.length, other.length) }, (_, index) => index).find(
    (index) => one[index] !== other[index],
  );
  if (at === undefined) return undefined;
  const shared = one.slice(Math.max(0, at - CONTEXT), at).map((moment) => `    both:       ${moment}`);
  return [
    'The tasks of the Python program take another course than those of its twin in TypeScript: the same tasks take the same steps, in the same order, for the same reasons.',
    ...shared,
    `    TypeScript: ${one[at] ?? '(nothing more)'}`,
    `    Python:     ${other[at] ?? '(nothing more)'}`,
    `Mend the one that differs. To look at both: npm run example ${name} -- --timeline, and with --python.`,
  ].join('\n');
}
