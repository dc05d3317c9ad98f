/** The stages of `npm test`, each a tool of its own. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Problem } from '../../src/examples/problem';
import { ensureBrowser, ensureFirefox } from '../browser';
import { problemsOfBiome, problemsOfBuild, problemsOfTypes, problemsOfVitest } from './problems';
import { runTool } from './run';

export interface Outcome {
  passed: number;
  failed: number;
  problems: Problem[];
  leftOut?: string;
}

export interface Stage {
  name: string;
  run(): Promise<Outcome>;
}

/** A tool that either finds nothing or fails: it counts as one check. */
async function check(
  name: string,
  args: string[],
  problemsOf: (output: string) => Problem[],
): Promise<Outcome> {
  const { succeeded, output } = await runTool(name, args);
  if (succeeded) return { passed: 1, failed: 0, problems: [] };
  return { passed: 0, failed: 1, problems: problemsOf(output) };
}

async function vitest(project: string, ...options: string[]): Promise<Outcome> {
  const scratch = mkdtempSync(join(tmpdir(), 'inside-asyncio-'));
  const report = join(scratch, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { succeeded } = await runTool('vitest', ['run', '--project', project, ...options, ...reporters]);
  try {
    const told = JSON.parse(readFileSync(report, 'utf8'));
    const { numPassedTests: passed, numFailedTests: failed } = told;
    const problems = problemsOfVitest(told, process.cwd());
    // A file that can't be loaded fails the run without a failed test.
    return { passed, failed: succeeded || failed > 0 ? failed : 1, problems };
  } catch {
    return failure({
      file: 'vitest.config.ts',
      text: 'The tests did not come to an end: what they said last is above.',
    });
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function failure(problem: Problem): Outcome {
  return { passed: 0, failed: 1, problems: [problem] };
}

async function lint(): Promise<Outcome> {
  const { succeeded } = await runTool('biome', ['ci']);
  if (succeeded) return { passed: 1, failed: 0, problems: [] };
  const { output } = await runTool('biome', ['ci', '--reporter=github'], { quiet: true });
  return { passed: 0, failed: 1, problems: problemsOfBiome(output, process.cwd()) };
}

const FIREFOX_TESTS = 'tests/e2e/firefox.test.ts';

async function browsers(): Promise<Outcome> {
  const options = ['--maxWorkers=2'];
  let leftOut: string | undefined;
  try {
    ensureBrowser();
  } catch (error) {
    return failure({ file: 'scripts/browser.ts', text: (error as Error).message });
  }
  try {
    ensureFirefox();
  } catch (error) {
    const { message } = error as Error;
    if (process.env.CI) return failure({ file: 'scripts/browser.ts', text: message });
    leftOut = message;
    options.push('--exclude', FIREFOX_TESTS);
  }
  // Each file has a browser of its own, which mostly waits: two at a time keep two cores busy.
  return { ...(await vitest('e2e', ...options)), leftOut };
}

export const STAGES: readonly Stage[] = [
  { name: 'format and lint', run: lint },
  { name: 'types', run: () => check('tsc', ['--noEmit'], problemsOfTypes) },
  { name: 'unit tests, examples, twins', run: () => vitest('unit') },
  { name: 'the site', run: () => check('docusaurus', ['build'], problemsOfBuild) },
  { name: 'in browsers', run: browsers },
];
