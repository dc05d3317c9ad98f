/**
 * `npm run lighthouse [-- PATH… | --record]`: measures the built site with Lighthouse as a phone with a slow network and processor, a page of each
 * kind, a few times each; the middle one counts. It is for a machine that does nothing else: what else it does makes a page slower.
 * Lighthouse is no dependency of the guide, because it asks for a newer Node than the guide does: npx fetches it.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROWSER_FLAGS, ensureBrowser } from './browser';
import { readArguments, run } from './command-line';
import { serveBuild } from './serve-build';

const PAGES = [
  '/',
  '/guide/concepts/tasks',
  '/guide/primitives/lock',
  '/guide/going-further/task-groups',
  '/guide/use-case/web-scraping',
  '/guide/mistakes',
  '/guide/practice/easy',
  '/guide/going-further/how-it-is-made',
  '/guide/glossary',
  '/guide/api/waiting',
];
/** The major version. */
const LIGHTHOUSE = 13;
/** Runs of each page. */
const ROUNDS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

interface Report {
  categories: Record<string, { score: number }>;
  audits: Record<string, { numericValue?: number; displayValue?: string }>;
  environment: { benchmarkIndex: number };
}

const HEAD = [
  '| Page | Performance | Accessibility | Best practices | SEO | LCP | TBT | CLS | Processor |',
  '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
];

const INTRODUCTION = `# What Lighthouse says

\`npm run lighthouse -- --record\` writes this page: the built site, served on the same machine, as a phone on a slow network with a processor four
times slower. Of each page the middle one of ${ROUNDS} runs. "Processor" is Lighthouse's own measure of the machine.
`;

async function main(): Promise<void> {
  const { positionals, values } = readArguments('npm run lighthouse [-- PATH… | --record]', {
    allowPositionals: true,
    options: { record: { type: 'boolean', default: false } },
  });
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const { origin, close } = await serveBuild();
  const rows = [...HEAD];
  console.log(HEAD.join('\n'));
  for (const path of positionals.length > 0 ? positionals : PAGES) {
    const reports: Report[] = [];
    for (let round = 0; round < ROUNDS; round++) reports.push(await measure(origin, path, folder));
    const row = line(path, middle(reports));
    rows.push(row);
    console.log(row);
  }
  await close();
  rmSync(folder, { recursive: true });
  if (!values.record) return;
  const when = `${new Date().toISOString().slice(0, 10)}; ${cpus().length} cores, Lighthouse ${LIGHTHOUSE}.`;
  writeFileSync('bench/LIGHTHOUSE.md', `${INTRODUCTION}\n${when}\n\n${rows.join('\n')}\n`);
}

function middle(reports: Report[]): Report {
  const performance = ({ categories }: Report) => categories.performance.score;
  return reports.sort((a, b) => performance(a) - performance(b))[Math.floor(reports.length / 2)];
}

function line(path: string, { categories, audits, environment }: Report): string {
  const scores = CATEGORIES.map((name) => Math.round(categories[name].score * 100));
  const figures = ['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'].map(
    (name) => audits[name].displayValue,
  );
  return `| ${[path, ...scores, ...figures, Math.round(environment.benchmarkIndex)].join(' | ')} |`;
}

async function measure(origin: string, path: string, folder: string): Promise<Report> {
  const file = join(folder, 'report.json');
  await new Promise<void>((resolve, reject) => {
    const args = [
      '--yes',
      `lighthouse@${LIGHTHOUSE}`,
      origin + path,
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
    ];
    const flags = `--chrome-flags=--headless=new ${BROWSER_FLAGS.join(' ')}`;
    const env = { ...process.env, CHROME_PATH: ensureBrowser() };
    execFile('npx', [...args, flags], { env }, (error) => (error ? reject(error) : resolve()));
  });
  return JSON.parse(readFileSync(file, 'utf8'));
}

run(main);
