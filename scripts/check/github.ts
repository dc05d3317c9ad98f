/** What GitHub shows of a failed check: beside the lines of the change, and on the page of the run. */
import { appendFileSync } from 'node:fs';
import type { Problem } from '../../src/examples/problem';

/** `::error file=…,line=…::…`, with what a command of GitHub's gives a meaning written otherwise. */
export function annotation({ file, line, text }: Problem): string {
  const where = [`file=${property(file)}`, ...(line === undefined ? [] : [`line=${line}`])].join();
  return `::error ${where}::${data(text)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

export interface StageResult {
  name: string;
  passed: number;
  failed: number;
  seconds: number;
  problems: readonly Problem[];
  /** What was left out here, and why. */
  leftOut?: string;
}

export function summary(stages: readonly StageResult[]): string {
  const rows = stages.map(
    ({ name, passed, failed, seconds }) =>
      `| ${failed === 0 ? '✓' : '✗'} ${name} | ${passed} | ${failed} | ${seconds.toFixed(0)} s |`,
  );
  const problems = stages.flatMap((stage) => stage.problems);
  const list = problems.map(({ file, line, text }) => {
    const [first = '', ...more] = text.split('\n');
    const rest = more.length > 0 ? `\n\n  ~~~\n${more.map((one) => `  ${one}`).join('\n')}\n  ~~~` : '';
    return `- \`${file}${line === undefined ? '' : `:${line}`}\` ${first}${rest}`;
  });
  return [
    '| stage | passed | failed | time |',
    '| --- | ---: | ---: | ---: |',
    ...rows,
    ...(list.length > 0 ? ['', '## What is wrong, and how it is mended', '', ...list] : []),
    '',
  ].join('\n');
}

/** Does nothing outside of GitHub Actions. */
export function tellGitHub(stages: readonly StageResult[], env: NodeJS.ProcessEnv): void {
  if (env.GITHUB_ACTIONS !== 'true') return;
  for (const problem of stages.flatMap((stage) => stage.problems)) console.log(annotation(problem));
  if (env.GITHUB_STEP_SUMMARY) appendFileSync(env.GITHUB_STEP_SUMMARY, summary(stages));
}
