/**
 * `npm test`: every check that decides whether a change lands, one stage after the other. All stages run, even after one
 * has failed, so that one run tells all that is wrong, file by file, at its end. The last line is `N passed, N failed`.
 */
import { sayProblem } from '../src/examples/problem';
import { type StageResult, tellGitHub } from './check/github';
import { STAGES } from './check/stages';

async function main(): Promise<void> {
  const results: StageResult[] = [];
  for (const { name, run } of STAGES) {
    console.log(`\n── ${name} ──`);
    const began = performance.now();
    const outcome = await run();
    results.push({ name, seconds: (performance.now() - began) / 1000, ...outcome });
  }
  tell(results);
  tellGitHub(results, process.env);

  const failed = sum(results.map((result) => result.failed));
  console.log(`\n${sum(results.map((result) => result.passed))} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

function tell(results: readonly StageResult[]): void {
  const problems = results.flatMap((result) => result.problems);
  if (problems.length > 0) {
    console.log('\n── what is wrong, and how it is mended ──\n');
    for (const problem of problems) console.log(`${sayProblem(problem)}\n`);
  }
  console.log('');
  for (const { name, passed, failed, seconds, leftOut } of results) {
    const counts = `${passed} passed, ${failed} failed, ${seconds.toFixed(1)} s`;
    console.log(`${failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${counts}`);
    if (leftOut) console.log(`       left out on this machine: ${leftOut}`);
  }
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

main();
