import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closest, distance } from 'fastest-levenshtein';
import type { Language } from '../../recording/format';
import type { ShownExample, ShownFile } from './data';

const ENDINGS: Record<Language, string> = { typescript: '.ts', python: '.py', promises: '.promises.ts' };
const LANGUAGES: Language[] = ['typescript', 'python', 'promises'];

/** The names of all examples below the directory: `primitives/lock`. */
export function exampleNames(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.out') && !path.endsWith('.py.out') && !path.startsWith('.'))
    .map((path) => path.slice(0, -'.out'.length))
    .filter((name) => existsSync(join(directory, `${name}.ts`)))
    .sort();
}

/** An example that has its program and what it prints; the page names it, and only these files say what it is. */
export function readExample(directory: string, name: string): ShownExample {
  const files: Partial<Record<Language, ShownFile>> = {};
  const output: Partial<Record<Language, string[]>> = {};
  const printed = lines(readFileSync(join(directory, `${name}.out`), 'utf8'));
  for (const language of LANGUAGES) {
    const ending = ENDINGS[language];
    const file = join(directory, name + ending);
    if (!existsSync(file)) continue;
    files[language] = {
      path: `examples/${name}${ending}`,
      source: readFileSync(file, 'utf8').replace(/\n+$/, ''),
    };
    const own = join(directory, `${name}${ending}.out`);
    output[language] = existsSync(own) ? lines(readFileSync(own, 'utf8')) : printed;
  }
  const { typescript } = files;
  if (!typescript) throw new Error(`The example "${name}" has no TypeScript program (examples/${name}.ts).`);
  return { name, files: { ...files, typescript }, output, neverEnds: saysItNeverEnds(typescript.source) };
}

/** The names a reader may have meant, nearest first. */
export function nearNames(wanted: string, names: string[]): string[] {
  const last = (name: string) => name.slice(name.lastIndexOf('/') + 1);
  const near = names.filter(
    (name) =>
      last(name) === last(wanted) || distance(last(name), last(wanted)) <= 2 || distance(name, wanted) <= 2,
  );
  return near.length > 0 ? near : names.length > 0 ? [closest(wanted, names)] : [];
}

function saysItNeverEnds(source: string): boolean {
  return /never ends/i.test(source.split('\n', 1)[0] ?? '');
}

function lines(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}
