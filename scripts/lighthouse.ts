/**
 * `npm run lighthouse [PATH…]`: measures the built site with Lighthouse as a phone with a slow network and processor, a page of each kind.
 * Lighthouse is no dependency of the guide, because it asks for a newer Node than the guide does: npx fetches it.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROWSER_FLAGS, ensureBrowser } from './browser';
import { serveBuild } from './serve-build';

const PAGES = [
  '/',
  '/guide/concepts/tasks',
  '/guide/primitives/lock',
  '/guide/going-further/task-groups',
  '/guide/use-case/web-scraping',
  '/guide/mistakes',
  '/guide/practice/easy',
  '/guide/api/waiting',
];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

interface Report {
  categories: Record<string, { score: number }>;
  audits: Record<string, { numericValue?: number; displayValue?: string }>;
  environment: { benchmarkIndex: number };
}

async function run(): Promise<void> {
  const asked = process.argv.slice(2);
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const { origin, close } = await serveBuild();
  console.log('| Page | Performance | Accessibility | Best practices | SEO | LCP | TBT | CLS | Processor |');
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const path of asked.length > 0 ? asked : PAGES) {
    const { categories, audits, environment } = await measure(origin, path, folder);
    const scores = CATEGORIES.map((name) => Math.round(categories[name].score * 100));
    const [lcp, tbt, cls] = [
      'largest-contentful-paint',
      'total-blocking-time',
      'cumulative-layout-shift',
    ].map((name) => audits[name].displayValue);
    const row = [path, ...scores, lcp, tbt, cls, Math.round(environment.benchmarkIndex)];
    console.log(`| ${row.join(' | ')} |`);
  }
  await close();
  rmSync(folder, { recursive: true });
}

async function measure(origin: string, path: string, folder: string): Promise<Report> {
  const file = join(folder, 'report.json');
  await new Promise<void>((resolve, reject) => {
    const args = [
      '--yes',
      'lighthouse@13',
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

void run();
