import { chooseExample, type Example, findExamples } from '../../examples/catalogue';
import { neverEnds } from '../../examples/check';
import type { Language } from '../../recording/format';
import type { ShownExample, ShownFile } from './data';

/** The examples that a page can show: those whose output is recorded. */
export function shownExamples(directory: string): ShownExample[] {
  return findExamples(directory)
    .filter((example) => example.expected('typescript') !== undefined)
    .map(readExample);
}

/** Refuses, in a sentence that helps, a name that a page cannot show. */
export function requireExample(directory: string, name: string): void {
  const example = chooseExample(findExamples(directory), name);
  if (example.name !== name) throw new Error(`Write the example's whole name, "${example.name}".`);
  if (example.expected('typescript') === undefined) {
    throw new Error(`examples/${name}.out is missing. Record it with: npm run examples -- --update`);
  }
}

function readExample(example: Example): ShownExample {
  const read = (language: Language): ShownFile => ({
    path: `examples/${example.path(language).slice(example.path(language).indexOf(example.name))}`,
    source: example.source(language).replace(/\n+$/, ''),
  });
  const files: Partial<Record<Language, ShownFile>> = {};
  const output: Partial<Record<Language, string[]>> = {};
  for (const language of example.languages) {
    files[language] = read(language);
    output[language] = lines(example.expected(language) ?? '');
  }
  const typescript = read('typescript');
  return {
    name: example.name,
    files: { ...files, typescript },
    output,
    neverEnds: neverEnds(typescript.source),
  };
}

function lines(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}
