/** What a reader can do besides reading, found where it is written. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The names of all predictions and of all exercises. */
export interface Things {
  prediction: string[];
  exercise: string[];
}

/** An example may be predicted on several pages, and is one prediction. */
export function predictionsIn(docs: string): string[] {
  const pages = readdirSync(docs, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.mdx'),
  );
  const names = pages.flatMap((page) =>
    [...readFileSync(join(docs, page), 'utf8').matchAll(/^<Predict\s[^>]*?\bof="([^"]+)"/gm)].map(
      ([, name]) => name!,
    ),
  );
  return [...new Set(names)].sort();
}

export function exercisesIn(directory: string): string[] {
  if (!existsSync(directory)) return [];
  const folders = readdirSync(directory, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .map(({ name }) => name)
    .filter((name) => existsSync(join(directory, name, 'exercise.ts')))
    .sort();
}
