/** `npm run new-example`: the files of an example, made of a template that runs, and what its author does next. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { distance } from 'fastest-levenshtein';
import type { Language } from '../recording/format';
import { ProgramRunner } from '../runtimes/node';
import { Example } from './catalogue';
import { transcriptOf } from './check';
import { isPart, PARTS, wantsPromises } from './parts';
import { COLUMNS, fromRoot } from './review';
import { runExample } from './run-example';
import { templateOf } from './template';

const HELP = `npm run new-example -- PART/NAME [OPTIONS]

  --title "…"     the first line: what the program shows. Without it you are asked.
  --promises      write it with native promises too; --no-promises: don't.
                  Without either, as the other examples of the part are.

Parts:
${Object.entries(PARTS)
  .map(([part, what]) => `  ${part.padEnd(13)} ${what}`)
  .join('\n')}
`;

export interface Wanted {
  /** `primitives/gather` */
  name: string;
  title: string;
  promises: boolean;
}

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** @throws Error for a name that can't be one of a new example, saying why */
export function checkName(name: string, root: string): void {
  const [part = '', short = '', ...more] = name.replace(/^(\.\/)?examples\//, '').split('/');
  if (short === '' || more.length > 0)
    throw new Error(`'${name}' is no name of an example: it is PART/NAME, as in primitives/gather.`);
  if (!isPart(part)) throw new Error(`There is no part '${part}'. ${nearParts(part)}`);
  if (!NAME.test(short))
    throw new Error(
      `'${short}' can't be the name of an example: lower-case letters, digits and single hyphens, as in event-loop.`,
    );
  const example = new Example(root, `${part}/${short}`);
  const there = [...LANGUAGES.map((language) => example.path(language)), example.outputPath('typescript')];
  const taken = there.find((path) => existsSync(path));
  if (taken)
    throw new Error(`${fromRoot(taken)} is there already. Choose another name, or change that example.`);
}

const LANGUAGES: readonly Language[] = ['typescript', 'python', 'promises'];

function nearParts(wanted: string): string {
  const parts = Object.keys(PARTS);
  const [near = ''] = [...parts].sort((one, other) => distance(wanted, one) - distance(wanted, other));
  return `Did you mean '${near}'? The parts are: ${parts.join(', ')}.`;
}

/** The line that the program begins with, without its comment sign. @throws Error where it can't be */
export function checkTitle(title: string): string {
  const line = title.trim();
  if (line === '') throw new Error('An example needs a first line that says what it shows: --title "…".');
  if (line.includes('\n')) throw new Error('The title is one line.');
  const room = COLUMNS - '// '.length;
  if (line.length > room)
    throw new Error(
      `The title has ${line.length} characters, and its line has room for ${room}: make it shorter.`,
    );
  return line;
}

/** Writes the files and records what they print; the paths, in the order in which they were made. */
export async function createExample({ name, title, promises }: Wanted, root: string): Promise<string[]> {
  checkName(name, root);
  const example = new Example(root, name);
  const languages = LANGUAGES.filter((language) => promises || language !== 'promises');
  mkdirSync(dirname(example.path('typescript')), { recursive: true });
  for (const language of languages) writeFileSync(example.path(language), templateOf(language, title));
  const runner = new ProgramRunner();
  try {
    writeFileSync(
      example.outputPath('typescript'),
      transcriptOf(await runExample(example, 'typescript', runner)),
    );
  } finally {
    runner.close();
  }
  return [...languages.map((language) => example.path(language)), example.outputPath('typescript')];
}

export async function newExample(args: string[], env: Record<string, string | undefined>): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    allowNegative: true,
    options: {
      title: { type: 'string' },
      promises: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return console.log(HELP);
  const root = join(process.cwd(), 'examples');
  const given = positionals[0] ?? (await ask('Which example, as PART/NAME? '));
  if (given === undefined) throw new Error(HELP);
  const name = given.replace(/^(\.\/)?examples\//, '');
  checkName(name, root);
  // Without `--` before them, npm keeps options to itself and shows them in the environment.
  const title = checkTitle(
    values.title ?? env.npm_config_title ?? (await ask('What does it show, in a line? ')) ?? '',
  );
  const promises = values.promises ?? (env.npm_config_promises === '' ? false : wantsPromises(name));
  for (const path of await createExample({ name, title, promises }, root))
    console.log(`new: ${fromRoot(path)}`);
  console.log(nextSteps(name));
}

/** Undefined where nobody is there to answer. */
async function ask(question: string): Promise<string | undefined> {
  if (!process.stdin.isTTY) return undefined;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await terminal.question(question);
  } finally {
    terminal.close();
  }
}

function nextSteps(name: string): string {
  return `
What it does so far is to run. Now:

1. Write the programs, and run each:   npm run example ${name}
                                       (-- --python, -- --promises, -- --timeline)
2. Record what they print:             npm run examples -- --update ${name}
3. Show it in a chapter of docs:       <Example of="${name}" />
4. Check it as CI does:                npx vitest run tests/examples
`;
}
