/** Where the programs of an exercise lie. What exercises there are is said in `exercises/index.ts`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Spelling } from './definition';

export type Part = 'start' | 'solution';

const EXTENSIONS: Record<Spelling, string> = { typescript: '.ts', python: '.py' };

/** From the root of the repository: `exercises/at-once/start.ts`. */
export function programPath(name: string, part: Part, language: Spelling): string {
  return `exercises/${name}/${part}${EXTENSIONS[language]}`;
}

export function readProgram(name: string, part: Part, language: Spelling, root = process.cwd()): string {
  return readFileSync(join(root, programPath(name, part, language)), 'utf8');
}
