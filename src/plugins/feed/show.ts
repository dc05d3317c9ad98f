/** What the elements of a page show, in plain Markdown: programs, what they print, questions, exercises. */
import { join } from 'node:path';
import { EXERCISES } from '../../../exercises';
import { type Example, findExamples } from '../../examples/catalogue';
import { programPath, readProgram } from '../../exercises/catalogue';
import { SPELLINGS } from '../../exercises/definition';
import type { Language } from '../../recording/format';
import { plainValue } from '../examples/elements';
import { type Asked, questionOf } from '../examples/question';
import { excerptsOf, WHOLE } from '../source/read';
import type { Element } from './markdown';

const FENCES: Record<Language, string> = { typescript: 'ts', promises: 'ts', python: 'python' };

/** A block of code, whatever is in it. */
export function fenced(text: string, language = 'text'): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.replace(/\n*$/, '\n')}${fence}`;
}

/** What `<Example>` shows: the program in full, in each language, and what it prints. */
export function showExample(example: Example): string {
  const programs = example.languages.map((language) => [
    `\`examples/${example.name}${example.path(language).slice(example.path('typescript').length - '.ts'.length)}\``,
    fenced(example.source(language), FENCES[language]),
  ]);
  const printed = example.expected('typescript') ?? '';
  const inPython = example.expected('python') ?? printed;
  const output = [printed === '' ? 'It prints nothing.' : `It prints:\n\n${fenced(printed)}`];
  if (inPython !== printed) output.push(`In Python it prints:\n\n${fenced(inPython)}`);
  return [...programs.flat(), ...output].join('\n\n');
}

function showPrediction(example: Example, values: Asked & { ask?: string }): string {
  const lines = (example.expected('typescript') ?? '').replace(/\n$/, '').split('\n');
  const question = questionOf(lines, values);
  if (question.kind === 'order') {
    const which = question.more ? `the first ${question.truth.length} lines` : 'its lines';
    return `> **Predict.** ${values.ask ?? `In which order does \`${example.shortName}\` print ${which}?`} The answer is what it prints, below.`;
  }
  const choices = [question.truth, ...question.wrong].sort().map((choice) => `> - \`${choice}\``);
  const asked = values.ask ?? `Which line does \`${example.shortName}\` print in place ${values.line}?`;
  return [`> **Predict.** ${asked} The answer is what it prints, below.`, '>', ...choices].join('\n');
}

function showExercise(name: string): string {
  const exercise = EXERCISES.get(name);
  if (exercise === undefined) return '';
  const programs = (part: 'start' | 'solution') =>
    SPELLINGS.flatMap((language) => [
      `\`${programPath(name, part, language)}\``,
      fenced(readProgram(name, part, language), FENCES[language]),
    ]);
  return [
    `## ${exercise.title}`,
    exercise.goal,
    'Begin with:',
    ...programs('start'),
    'Hints, each saying a little more:',
    exercise.hints.map((hint, index) => `${index + 1}. ${hint}`).join('\n'),
    'A solution:',
    ...programs('solution'),
  ].join('\n\n');
}

function showExercises(): string {
  return [...EXERCISES].map(([, { title, grade, goal }]) => `- **${title}** (${grade}): ${goal}`).join('\n');
}

export interface Known {
  /** The root of the repository. */
  root: string;
  /** A list of all chapters. */
  contents: string;
  /** Where the page itself is. */
  url: string;
}

/** What an element of a chapter shows; undefined for one that only arranges others. */
export function showElement(
  { name, attributes }: Element,
  { root, contents, url }: Known,
): string | undefined {
  const values = Object.fromEntries(attributes.map((one) => [one.name ?? '', plainValue(one)]));
  const of = String(values.of);
  switch (name) {
    case 'Example':
      return showExample(named(root, of));
    case 'Predict':
      return showPrediction(named(root, of), values);
    case 'Source': {
      const excerpt = excerptsOf(root, of).get(typeof values.show === 'string' ? values.show : WHOLE);
      return excerpt && `\`${excerpt.path}\`\n\n${fenced(excerpt.text, excerpt.language)}`;
    }
    case 'Exercise':
      return showExercise(of);
    case 'Exercises':
      return showExercises();
    case 'Contents':
      return contents;
    case 'Progress':
      return `What you have read, predicted and solved is kept in your browser, and shown at ${url}.`;
    default:
      return undefined;
  }
}

function named(root: string, name: string): Example {
  const example = findExamples(join(root, 'examples')).find((one) => one.name === name);
  if (example === undefined) throw new Error(`There is no example '${name}'.`);
  return example;
}
