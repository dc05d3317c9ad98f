/** `npm run examples`: every program of the folder is run and checked against what it must print. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Language } from '../recording/format';
import { ProgramRunner } from '../runtimes/node';
import { parseArguments } from './arguments';
import { chooseExample, type Example, findExamples } from './catalogue';
import { findProblem, findWrongEnd, neverEnds, transcriptOf } from './check';
import { runExample } from './run-example';

const HELP = `npm run examples [-- OPTIONS] [NAMES]

  --python   check the twins in Python too
  --update   record anew what the examples print
  --list     what examples there are
`;

interface Tally {
  passed: number;
  failed: number;
}

export async function runAll(args: string[], env: Record<string, string | undefined>): Promise<number> {
  const { flags, words } = parseArguments(args, env);
  if (flags.has('help')) {
    console.log(HELP);
    return 0;
  }
  const all = findExamples();
  const examples = words.length > 0 ? words.map((word) => chooseExample(all, word)) : all;
  if (flags.has('list')) {
    for (const { name, languages } of examples) console.log(`${name.padEnd(44)} ${languages.join(' ')}`);
    return 0;
  }
  const runner = new ProgramRunner();
  try {
    if (flags.has('update')) return await update(examples, runner);
    return await check(examples, flags.has('python'), runner);
  } finally {
    runner.close();
  }
}

async function check(examples: Example[], python: boolean, runner: ProgramRunner): Promise<number> {
  const tally: Tally = { passed: 0, failed: 0 };
  const width = String(examples.length).length;
  for (const [index, example] of examples.entries()) {
    const languages = example.languages.filter((language) => python || language !== 'python');
    const results: string[] = [];
    for (const language of languages) results.push(await checkOne(example, language, runner, tally));
    console.log(
      `[${String(index + 1).padStart(width)}/${examples.length}] ${example.name}: ${results.join(', ')}`,
    );
  }
  console.log(`${tally.passed} passed, ${tally.failed} failed`);
  return tally.failed > 0 ? 1 : 0;
}

async function checkOne(
  example: Example,
  language: Language,
  runner: ProgramRunner,
  tally: Tally,
): Promise<string> {
  const problem = findProblem(await runExample(example, language, runner), {
    source: example.source(language),
    expected: example.expected(language),
    outputFile: relative(process.cwd(), example.recordPath(language)),
    name: example.name,
    colour: process.stdout.isTTY === true,
  });
  if (problem === undefined) {
    tally.passed += 1;
    return language;
  }
  tally.failed += 1;
  console.log(`\n${relative(process.cwd(), example.path(language))}\n${problem}\n`);
  return `${language} FAILED`;
}

/** TypeScript decides what an example prints; Python gets a record of its own only where it prints something else. */
async function update(examples: Example[], runner: ProgramRunner): Promise<number> {
  let changed = 0;
  let failed = 0;
  for (const example of examples) {
    const printed = new Map<Language, string>();
    for (const language of example.languages.filter((language) => language !== 'promises')) {
      const recording = await runExample(example, language, runner);
      const wrongEnd = findWrongEnd(recording, neverEnds(example.source(language)));
      if (wrongEnd === undefined) printed.set(language, transcriptOf(recording));
      else {
        failed += 1;
        console.error(`${relative(process.cwd(), example.path(language))} was not recorded. ${wrongEnd}`);
      }
    }
    const typescript = printed.get('typescript');
    if (typescript === undefined) continue;
    const python = printed.get('python') ?? typescript;
    if (write(example.outputPath('typescript'), typescript)) changed += 1;
    if (write(example.outputPath('python'), python === typescript ? undefined : python)) changed += 1;
  }
  console.log(changed === 0 ? 'Nothing changed.' : `${changed} changed: look at them with git diff.`);
  return failed > 0 ? 1 : 0;
}

/** Whether the file is another now; undefined text is no file. */
function write(path: string, text: string | undefined): boolean {
  const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (before === text) return false;
  if (text === undefined) rmSync(path);
  else writeFileSync(path, text);
  const what = before === undefined ? 'new' : text === undefined ? 'removed' : 'changed';
  console.log(`${what}: ${relative(process.cwd(), path)}`);
  return true;
}
