/**
 * Finds the examples: `examples/<part>/<name>` in up to three spellings, with what it prints. A program of several files
 * keeps its parts in a folder of its own name, `examples/<part>/<name>/`. It's there to be run, and has tests of its own.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { distance } from 'fastest-levenshtein';
import type { Language } from '../recording/format';

export const EXTENSIONS: Record<Language, string> = {
  typescript: '.ts',
  promises: '.promises.ts',
  python: '.py',
};

export class Example {
  constructor(
    private readonly root: string,
    /** `primitives/gather`. */
    readonly name: string,
  ) {}

  /** `gather`. */
  get shortName(): string {
    return this.name.slice(this.name.indexOf('/') + 1);
  }

  /** Whether somebody means this one by a name, full or short, or by one of its files. */
  answersTo(wanted: string): boolean {
    const name = nameOf(wanted);
    return name === this.name || name === this.shortName;
  }

  /** Those it's spelled in; TypeScript is always among them. */
  get languages(): Language[] {
    const all: Language[] = ['typescript', 'promises', 'python'];
    return all.filter((language) => existsSync(this.path(language)));
  }

  path(language: Language): string {
    return join(this.root, this.name + EXTENSIONS[language]);
  }

  source(language: Language): string {
    return readFileSync(this.path(language), 'utf8');
  }

  /** What it must print, if that has been recorded. Python has a record of its own only where it differs. */
  expected(language: Language): string | undefined {
    const path = this.recordPath(language);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  }

  /** Where that record is, or would be. */
  recordPath(language: Language): string {
    const own = this.outputPath('python');
    return language === 'python' && existsSync(own) ? own : this.outputPath('typescript');
  }

  /** Whether it's a program of several files. */
  get hasParts(): boolean {
    return statSync(join(this.root, this.name), { throwIfNoEntry: false })?.isDirectory() ?? false;
  }

  outputPath(language: 'typescript' | 'python'): string {
    return join(this.root, `${this.name}${language === 'python' ? '.py' : ''}.out`);
  }
}

const EXAMPLES = join(process.cwd(), 'examples');

/** Those of one file: what pages show, and what is checked against a record. */
export function findExamples(root = EXAMPLES): Example[] {
  return findPrograms(root).filter((example) => !example.hasParts);
}

/** All that can be run. */
export function findPrograms(root = EXAMPLES): Example[] {
  if (!existsSync(root))
    throw new Error(`There is no folder ${root}: run this from the root of the repository.`);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  return files
    .filter((file) => /^[^/]+\/[^/]+\.ts$/.test(file) && !file.endsWith(EXTENSIONS.promises))
    .map((file) => file.slice(0, -EXTENSIONS.typescript.length))
    .sort()
    .map((name) => new Example(root, name));
}

/** By full name, or by the last part of it where only one example has it. */
export function chooseExample(examples: Example[], wanted: string): Example {
  const name = nameOf(wanted);
  const exact = examples.find((example) => example.name === name);
  if (exact) return exact;
  const matching = examples.filter((example) => example.shortName === name);
  const [only] = matching;
  if (only && matching.length === 1) return only;
  if (matching.length > 1) throw new Error(`'${name}' is more than one example:\n${list(matching)}`);
  throw new Error(`There is no example '${name}'. Near it are:\n${list(nearest(examples, name))}`);
}

/** `primitives/gather`, of `./examples/primitives/gather.promises.ts`. */
function nameOf(wanted: string): string {
  return wanted.replace(/^(\.\/)?examples\//, '').replace(/(\.promises)?\.(ts|py|out)$/, '');
}

const MANY = 5;

function nearest(examples: Example[], name: string): Example[] {
  const far = (example: Example) => Math.min(distance(name, example.name), distance(name, example.shortName));
  return [...examples].sort((a, b) => far(a) - far(b)).slice(0, MANY);
}

function list(examples: Example[]): string {
  return examples.map((example) => `  ${example.name}`).join('\n');
}
