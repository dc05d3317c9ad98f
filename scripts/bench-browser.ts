/**
 * `npm run bench:browser [-- --rounds N] [--only TEXT] [--record]`: how long a reader waits, in headless Chromium, on the
 * built site served from loopback. Figures, and no test: from the click on Run to the first printed line on screen, and
 * the work that each step of the player is.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { type Browser, chromium } from 'playwright-core';
import { measureFirstLine } from './bench/browser/first-line';
import { type Measured, manySteps } from './bench/browser/programs';
import { measureStepping } from './bench/browser/stepping';
import { median, quantile } from './bench/browser/summary';
import { measureWaking } from './bench/browser/waking';
import { BROWSER_FLAGS, ensureBrowser } from './browser';
import { readArguments, run, UsageError, wholeNumber } from './command-line';
import { serveBuild } from './serve-build';

/** A frame at sixty a second. */
const FRAME = 1000 / 60;

type Measure = (browser: Browser, origin: string, rounds: number) => Promise<string[]>;

const MEASURES: [string, Measure][] = [
  ['waking', waking],
  ['first line, TypeScript', firstLine('typescript', 100, 30)],
  ['first line, Python', firstLine('python', 4000, 150)],
  ['stepping, 10,000 events of 20 tasks', stepping(manySteps(20, 100))],
  ['stepping, 10,000 events of 200 tasks', stepping(manySteps(200, 10))],
  ['stepping, 100,000 events of 20 tasks', stepping(manySteps(20, 990))],
];

function firstLine(language: Measured, coldGoal: number, warmGoal: number): Measure {
  return async (browser, origin, rounds) => {
    const cold: number[] = [];
    const pointed: number[] = [];
    const warm: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const measured = await measureFirstLine(browser, origin, language);
      cold.push(...measured.cold);
      pointed.push(...measured.pointed);
      warm.push(...measured.warm);
    }
    return [
      `cold ${median(cold)} ms, goal ${coldGoal}`,
      `cold, pointed at ${median(pointed)} ms`,
      `warm ${median(warm)} ms, goal ${warmGoal}`,
    ];
  };
}

async function waking(browser: Browser, origin: string, rounds: number): Promise<string[]> {
  const taken: number[] = [];
  for (let round = 0; round < rounds; round++) taken.push(await measureWaking(browser, origin));
  return [`${median(taken)} ms`];
}

function stepping(program: string): Measure {
  return async (browser, origin, rounds) => {
    const lines: string[] = [];
    for (const axis of ['time', 'step'] as const) {
      const work: number[] = [];
      const frames: number[] = [];
      for (let round = 0; round < rounds; round++) {
        const measured = await measureStepping(browser, origin, program, axis);
        work.push(...measured.work);
        frames.push(...measured.frames);
      }
      const late = frames.filter((frame) => frame > 1.5 * FRAME).length;
      lines.push(
        `by ${axis}: ${median(work, 1)} ms of work a step, 95 % below ${quantile(work, 0.95).toFixed(1)}; ${late} of ${frames.length} frames late`,
      );
    }
    return lines;
  };
}

async function main(): Promise<void> {
  const { values } = readArguments('npm run bench:browser [-- --rounds N] [--only TEXT] [--record]', {
    options: {
      rounds: { type: 'string', default: '3' },
      only: { type: 'string', default: '' },
      record: { type: 'boolean', default: false },
    },
  });
  const rounds = wholeNumber('--rounds', values.rounds);
  const measures = MEASURES.filter(([name]) => name.includes(values.only));
  if (measures.length === 0)
    throw new UsageError(
      `Nothing that is measured has "${values.only}" in its name. There are: ${MEASURES.map(([name]) => name).join('; ')}`,
    );
  const site = await serveBuild();
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_FLAGS });
  const rows: string[] = [];
  const load = loadavg()[0] ?? 0;
  try {
    for (const [name, measure] of measures) {
      for (const figure of await measure(browser, site.origin, rounds)) {
        console.log(`${name}: ${figure}`);
        rows.push(`| ${name} | ${figure} |`);
      }
    }
    const cores = availableParallelism();
    const machine = `${cores} ${cores === 1 ? 'core for server, browser and page' : 'cores'}, Chromium ${browser.version().split('.')[0]}, headless; load average at the beginning ${load.toFixed(1)}`;
    if (values.record) writeFileSync('bench/BROWSER.md', page(machine, rows));
  } finally {
    await browser.close();
    await site.close();
  }
}

function page(machine: string, rows: string[]): string {
  return `# How long a reader waits

\`npm run build && npm run bench:browser -- --record\` writes this page. Milliseconds: the median, in brackets the smallest and the largest. "waking"
is from the first thing that a reader does on a page, such as moving the pointer, until it answers by itself, its scripts being fetched; all other figures are of pages
that are awake. "cold" is the first run of a page on which nothing was made ready, clicked out of the blue; "pointed at" is the same for a reader whose pointer
rested on Run for a fifth of a second, or on the code at any time; "warm" is every later run. A step's work is the processor time that the page's main thread took for
it, drawing included; a frame has ${FRAME.toFixed(1)} ms.

${new Date().toISOString().slice(0, 10)}; ${machine}.

| what | measured |
|---|---|
${rows.join('\n')}
`;
}

run(main);
