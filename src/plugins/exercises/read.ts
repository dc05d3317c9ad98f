import { join } from 'node:path';
import { EXERCISES } from '../../../exercises';
import { Example } from '../../examples/catalogue';
import { type Part, programPath, readProgram } from '../../exercises/catalogue';
import { type Definition, SPELLINGS } from '../../exercises/definition';
import { errorLine, printsOf, type Recording } from '../../recording/format';
import type { Recordings, ShownFile, ShownRun } from '../examples/data';
import { shownRun } from '../examples/record';
import type { ListedExercise, ShownExercise } from './data';

/** The program that the reader begins with, as something that can be run like any example. */
export function startOf(root: string, name: string): Example {
  return new Example(join(root, 'exercises'), `${name}/start`);
}

export function readExercise(
  root: string,
  name: string,
  definition: Definition,
  recordings: Recordings,
): ShownExercise {
  const file = (part: Part, language: (typeof SPELLINGS)[number]): ShownFile => ({
    path: programPath(name, part, language),
    source: readProgram(name, part, language, root).replace(/\n+$/, ''),
  });
  const files = (part: Part) => ({ typescript: file(part, 'typescript'), python: file(part, 'python') });
  const output: Record<string, string[]> = {};
  const runs: Record<string, ShownRun> = {};
  for (const language of SPELLINGS) {
    const recording = recordings[language];
    if (!recording) continue;
    output[language] = linesOf(recording);
    runs[language] = shownRun(recording);
  }
  const neverEnds = recordings.typescript?.end.reason === 'blocked';
  const start = { name, files: files('start'), output, neverEnds, runs };
  return { name, definition, start, solution: files('solution') };
}

function linesOf({ events, end }: Recording): string[] {
  const lines = printsOf(events).map(({ text }) => text);
  return end.reason === 'failed' ? [...lines, errorLine(end.error)] : lines;
}

/** All of them, in the order in which they are meant to be done. */
export function listExercises(): ListedExercise[] {
  return [...EXERCISES].map(([name, { title, grade, chapter }]) => ({ name, title, grade, chapter }));
}
