import { chooseExample, type Example, findExamples } from '../../examples/catalogue';
import { neverEnds } from '../../examples/check';
import type { Language } from '../../recording/format';
import type { Recordings, ShownExample, ShownFile, ShownRun } from './data';
import { shownRun } from './record';

/** The examples that a page can show: those whose output is recorded. */
export function showableExamples(directory: string): Example[] {
  return findExamples(directory).filter((example) => example.expected('typescript') !== undefined);
}

/** Refuses, in a sentence that helps, a name that a page cannot show. */
export function requireExample(directory: string, name: string): void {
  const example = chooseExample(findExamples(directory), name);
  if (example.name !== name) throw new Error(`Write the example's whole name, "${example.name}".`);
  if (example.expected('typescript') === undefined) {
    throw new Error(`examples/${name}.out is missing. Record it with: npm run examples -- --update`);
  }
}

/** What an example that a page can show prints, line by line. */
export function outputOf(directory: string, name: string): string[] {
  return lines(chooseExample(findExamples(directory), name).expected('typescript') ?? '');
}

/** All that a page says of an example. */
export function readExample(example: Example, recordings: Recordings = {}): ShownExample {
  const read = (language: Language): ShownFile => ({
    path: `examples/${example.path(language).slice(example.path(language).indexOf(example.name))}`,
    source: example.source(language).replace(/\n+$/, ''),
  });
  const files: Partial<Record<Language, ShownFile>> = {};
  const output: Partial<Record<Language, string[]>> = {};
  const runs: Partial<Record<Language, ShownRun>> = {};
  for (const language of example.languages) {
    files[language] = read(language);
    output[language] = lines(example.expected(language) ?? '');
    const recording = recordings[language];
    if (recording) runs[language] = shownRun(recording);
  }
  const typescript = read('typescript');
  return {
    name: example.name,
    files: { ...files, typescript },
    output,
    neverEnds: neverEnds(typescript.source),
    runs,
  };
}

function lines(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}
