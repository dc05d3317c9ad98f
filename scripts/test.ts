/**
 * `npm test`: every check that decides whether a change lands, one stage after the other. All stages run, even after one
 * has failed, so that one run tells all that is wrong. The last line is `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser, ensureFirefox } from './browser';

interface Counts {
  passed: number;
  failed: number;
}

interface Stage {
  name: string;
  run(): Counts;
}

const scratch = mkdtempSync(join(tmpdir(), 'inside-asyncio-'));

function command(name: string, args: string[]): boolean {
  return spawnSync('npx', [name, ...args], { stdio: 'inherit' }).status === 0;
}

/** A tool that either finds nothing or fails: it counts as one check. */
function check(name: string, args: string[]): Counts {
  return command(name, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function vitest(project: string, ...options: string[]): Counts {
  const report = join(scratch, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const succeeded = command('vitest', ['run', '--project', project, ...options, ...reporters]);
  let counts: Counts;
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    counts = { passed: numPassedTests, failed: numFailedTests };
  } catch {
    // It did not even come to write its report.
    return { passed: 0, failed: 1 };
  }
  // A file that can't be loaded fails the run without a failed test.
  return succeeded || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

const FIREFOX_TESTS = 'tests/e2e/firefox.test.ts';

/** A contributor without Firefox can run all the rest; what decides whether a change lands leaves nothing out. */
function withoutFirefox(): string[] {
  try {
    ensureFirefox();
    return [];
  } catch (error) {
    if (process.env.CI) throw error;
    console.warn(`${FIREFOX_TESTS} is left out. ${(error as Error).message}`);
    return ['--exclude', FIREFOX_TESTS];
  }
}

const stages: Stage[] = [
  { name: 'format and lint', run: () => check('biome', ['ci']) },
  { name: 'types', run: () => check('tsc', ['--noEmit']) },
  { name: 'unit tests, examples, twins', run: () => vitest('unit') },
  { name: 'the site', run: () => check('docusaurus', ['build']) },
  {
    name: 'in a browser',
    run: () => {
      try {
        ensureBrowser();
        // Each file has a browser of its own, which mostly waits: two at a time keep two cores busy.
        return vitest('e2e', '--maxWorkers=2', ...withoutFirefox());
      } catch (error) {
        console.error((error as Error).message);
        return { passed: 0, failed: 1 };
      }
    },
  },
];

const total: Counts = { passed: 0, failed: 0 };
const summary: string[] = [];
for (const { name, run } of stages) {
  console.log(`\n── ${name} ──`);
  const began = performance.now();
  const { passed, failed } = run();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  total.passed += passed;
  total.failed += failed;
  summary.push(
    `${failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${passed} passed, ${failed} failed, ${seconds} s`,
  );
}
rmSync(scratch, { recursive: true });
console.log(`\n${summary.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
