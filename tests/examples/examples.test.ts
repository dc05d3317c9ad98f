/** Every program of the examples folder, in every language, prints what its record says. */
import { afterAll, describe, expect, it } from 'vitest';
import { findExamples } from '../../src/examples/catalogue';
import { findProblem } from '../../src/examples/check';
import { runExample } from '../../src/examples/run-example';
import type { Language } from '../../src/recording/format';
import { ProgramRunner } from '../../src/runtimes/node';

const examples = findExamples();
const runner = new ProgramRunner();

afterAll(() => runner.close());

const programs = examples.flatMap((example) =>
  example.languages.map((language) => ({ example, language, name: example.name })),
);

/** Each file has its place: nothing stands in the folder that nobody runs. */
const COMPLETE: Language[] = ['typescript', 'promises', 'python'];

describe('the examples', () => {
  it.for(programs)('$name, $language', async ({ example, language }) => {
    const source = example.source(language);
    const expected = example.expected(language);
    const recording = await runExample(example, language, runner);
    const problem = findProblem(recording, { source, expected, outputFile: 'its record', colour: false });
    expect(problem).toBeUndefined();
  });

  // Promises have no part in what differs between the library and Python, nor in most of what "Going further" is about. A crawl needs a queue to
  // wait at and tasks that can be cancelled: from there on, a promise program would be another program.
  it('of the chapters before "Going further" exist in all three languages', () => {
    const incomplete = examples.filter(({ name, languages }) => {
      const excepted = /^(further|mistakes|differences)\/|^scraping\/(workers|json-lines|progress)$/;
      return !excepted.test(name) && languages.length < COMPLETE.length;
    });
    expect(incomplete.map(({ name }) => name)).toEqual([]);
  });

  it('have a twin in Python each', () => {
    const alone = examples.filter(({ languages }) => !languages.includes('python'));
    expect(alone.map(({ name }) => name)).toEqual([]);
  });

  it('fit the width of a page', () => {
    const wide = programs.flatMap(({ example, language }) => {
      const lines = example.source(language).split('\n');
      return lines.filter((line) => line.length > 68).map((line) => `${example.path(language)}: ${line}`);
    });
    expect(wide).toEqual([]);
  });
});
