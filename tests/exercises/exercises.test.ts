/** Every solution passes all checks of its exercise, and no start code does, in both languages. */
import { readdirSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { EXERCISES } from '../../exercises';
import { type Part, programPath, readProgram } from '../../src/exercises/catalogue';
import { isSolved, verdictsOf } from '../../src/exercises/check';
import { GRADES, SPELLINGS, type Spelling } from '../../src/exercises/definition';
import { courseOf } from '../../src/recording/compare';
import type { Recording } from '../../src/recording/format';
import { ProgramRunner } from '../../src/runtimes/node';

const runner = new ProgramRunner();
afterAll(() => runner.close());

function record(name: string, part: Part, language: Spelling): Promise<Recording> {
  const source = readProgram(name, part, language);
  return runner.run({ language, source, name: programPath(name, part, language), argv: [] });
}

const exercises = [...EXERCISES].map(([name, definition]) => ({ name, ...definition }));
const spelled = exercises.flatMap((exercise) => SPELLINGS.map((language) => ({ language, ...exercise })));

describe('an exercise', () => {
  it.for(spelled)('$name, $language: its solution passes every check', async ({ name, language, checks }) => {
    const verdicts = verdictsOf(checks, await record(name, 'solution', language));
    expect(verdicts.filter(({ problem }) => problem !== undefined)).toEqual([]);
  });

  it.for(spelled)('$name, $language: its start does not', async ({ name, language, checks }) => {
    expect(isSolved(verdictsOf(checks, await record(name, 'start', language)))).toBe(false);
  });

  it.for(exercises)('$name: its programs take the same course in both languages', async ({ name }) => {
    for (const part of ['start', 'solution'] as const) {
      const [typescript, python] = await Promise.all(
        SPELLINGS.map((language) => record(name, part, language)),
      );
      expect(typescript && courseOf(typescript)).toEqual(python && courseOf(python));
    }
  });

  it.for(exercises)('$name is told the same problems in both languages', async ({ name, checks }) => {
    const [typescript, python] = await Promise.all(
      SPELLINGS.map((language) => record(name, 'start', language)),
    );
    const passed = (recording: Recording | undefined) =>
      recording && verdictsOf(checks, recording).map(({ asks, problem }) => [asks, problem === undefined]);
    expect(passed(typescript)).toEqual(passed(python));
  });
});

describe('the exercises', () => {
  it('are those of the folder', () => {
    const folders = readdirSync('exercises', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect([...EXERCISES.keys()].sort()).toEqual(folders.map(({ name }) => name).sort());
  });

  it('come grade by grade, and no title twice', () => {
    const grades = exercises.map(({ grade }) => GRADES.indexOf(grade));
    expect(grades).toEqual([...grades].sort());
    expect(new Set(exercises.map(({ title }) => title)).size).toBe(exercises.length);
  });

  it('fit the width of a page', () => {
    const wide = spelled.flatMap(({ name, language }) =>
      (['start', 'solution'] as const).flatMap((part) =>
        readProgram(name, part, language)
          .split('\n')
          .filter((line) => line.length > 68)
          .map((line) => `${programPath(name, part, language)}: ${line}`),
      ),
    );
    expect(wide).toEqual([]);
  });
});
