/** Every program of the examples folder, in every language, prints what its record says. */
import { join } from 'node:path';
import { afterAll, describe, it } from 'vitest';
import { findExamples, findPrograms } from '../../src/examples/catalogue';
import { findProblem } from '../../src/examples/check';
import { reviewShown } from '../../src/examples/pages';
import { refuseProblems } from '../../src/examples/problem';
import { fromRoot, reviewExample, reviewFolder } from '../../src/examples/review';
import { runExample } from '../../src/examples/run-example';
import { ProgramRunner } from '../../src/runtimes/node';

const examples = findExamples();
const runner = new ProgramRunner();

afterAll(() => runner.close());

const programs = examples.flatMap((example) =>
  example.languages.map((language) => ({ example, language, name: example.name })),
);

describe('what it prints is what is recorded', () => {
  it.for(programs)('$name, $language', async ({ example, language, name }) => {
    const expected = example.expected(language);
    // What is missing is told once, below.
    if (expected === undefined) return;
    const text = findProblem(await runExample(example, language, runner), {
      source: example.source(language),
      expected,
      outputFile: fromRoot(example.recordPath(language)),
      name,
      colour: false,
    });
    refuseProblems(text === undefined ? [] : [{ file: fromRoot(example.path(language)), text }]);
  });
});

describe('its files are as a page needs them', () => {
  it.for(examples)('$name', (example) => refuseProblems(reviewExample(example)));

  it('nothing stands in the folder that nobody runs', () => {
    refuseProblems(reviewFolder(join(process.cwd(), 'examples'), findPrograms()));
  });
});

it('pages show all of them, and nothing else', () => {
  refuseProblems(reviewShown(join(process.cwd(), 'docs'), examples));
});
