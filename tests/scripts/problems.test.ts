import { describe, expect, it } from 'vitest';
import { annotation, summary } from '../../scripts/check/github';
import {
  problemsOfBiome,
  problemsOfBuild,
  problemsOfTypes,
  problemsOfVitest,
} from '../../scripts/check/problems';

function report(failureMessages: string[], message = '') {
  const assertionResults = failureMessages.map((one) => ({
    fullName: 'the examples a/b',
    status: 'failed',
    failureMessages: [one],
  }));
  return { testResults: [{ name: '/repo/tests/examples/examples.test.ts', message, assertionResults }] };
}

describe('what a tool said, file by file', () => {
  it('names the files of a contribution, not the test that looked at them', () => {
    const said = [
      'Unsound: examples/a/b.ts:3: The line has 70 columns: break it.',
      'examples/a/b.py: The file is missing.\n  -one\n  +two',
      '    at Array.map (file:///repo/src/x.ts:1:1)',
    ].join('\n');
    expect(problemsOfVitest(report([said]), '/repo')).toEqual([
      { file: 'examples/a/b.ts', line: 3, text: 'The line has 70 columns: break it.' },
      { file: 'examples/a/b.py', text: 'The file is missing.\n  -one\n  +two' },
    ]);
  });

  it('names the test where nothing else is known, and a file of tests that could not be loaded', () => {
    const file = 'tests/examples/examples.test.ts';
    expect(problemsOfVitest(report(['AssertionError: expected 1 to be 2\n    at x']), '/repo')).toEqual([
      { file, text: 'the examples a/b: AssertionError: expected 1 to be 2' },
    ]);
    expect(problemsOfVitest(report([], 'Cannot find module'), '/repo')).toEqual([
      { file, text: 'Cannot find module' },
    ]);
  });

  it('reads what the compiler and the formatter say', () => {
    expect(problemsOfTypes("src/x.ts(3,5): error TS2322: Type 'a' is wrong.\nFound 1 error.")).toEqual([
      { file: 'src/x.ts', line: 3, text: "TS2322: Type 'a' is wrong." },
    ]);
    const said = '::error title=format,file=/repo/examples/a/b.ts,line=2,endLine=2::File is not formatted';
    expect(problemsOfBiome(said, '/repo')).toEqual([
      {
        file: 'examples/a/b.ts',
        line: 2,
        text: 'File is not formatted (format). Mend it with: npm run format',
      },
    ]);
  });

  it('finds in a failed build the page and the line, once', () => {
    const line = "Error: /repo/docs/a/b.mdx:7: There is no example 'x'.";
    expect(problemsOfBuild(`[ERROR] failed\n${line}\n  cause: ${line}`)).toEqual([
      { file: 'docs/a/b.mdx', line: 7, text: "There is no example 'x'." },
    ]);
    expect(problemsOfBuild('[ERROR] out of memory')[0].text).toContain('out of memory');
  });
});

describe('what GitHub is told', () => {
  const problem = { file: 'examples/a/b.ts', line: 3, text: 'Wrong: 100 %\n-one' };

  it('is beside the line', () => {
    expect(annotation(problem)).toBe('::error file=examples/a/b.ts,line=3::Wrong: 100 %25%0A-one');
  });

  it('is a table of the stages and a list of what is wrong', () => {
    const stage = { name: 'unit tests', passed: 3, failed: 1, seconds: 12.3, problems: [problem] };
    expect(summary([stage])).toBe(
      [
        '| stage | passed | failed | time |',
        '| --- | ---: | ---: | ---: |',
        '| ✗ unit tests | 3 | 1 | 12 s |',
        '',
        '## What is wrong, and how it is mended',
        '',
        '- `examples/a/b.ts:3` Wrong: 100 %',
        '',
        '  ~~~',
        '  -one',
        '  ~~~',
        '',
      ].join('\n'),
    );
  });
});
