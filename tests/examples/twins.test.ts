/** The two spellings of an example are twins: the same tasks take the same steps, in the same order, for the same reasons. */
import { afterAll, describe, it } from 'vitest';
import { findExamples } from '../../src/examples/catalogue';
import { refuseProblems } from '../../src/examples/problem';
import { fromRoot } from '../../src/examples/review';
import { runExample } from '../../src/examples/run-example';
import { findParting } from '../../src/examples/twins';
import { ProgramRunner } from '../../src/runtimes/node';

const runner = new ProgramRunner();

afterAll(() => runner.close());

const twins = findExamples().filter((example) => {
  // What these show is where the two cannot do the same.
  if (example.name.startsWith('differences/')) return false;
  return example.languages.includes('python');
});

describe('the twins of an example take the same course', () => {
  it.for(twins)('$name', async (example) => {
    const typescript = await runExample(example, 'typescript', runner);
    const python = await runExample(example, 'python', runner);
    const text = findParting(example.name, typescript, python);
    refuseProblems(text === undefined ? [] : [{ file: fromRoot(example.path('python')), text }]);
  });
});
