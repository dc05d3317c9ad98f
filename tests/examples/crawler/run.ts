/** Runs the crawler as somebody would: as a process of its own, in either language. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll } from 'vitest';
import type { Entry } from '../../../examples/scraping/crawler/lines';
import { CannotRun, pythonWithAiohttp } from '../../../src/examples/real-python';

export type Language = 'typescript' | 'python';

const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const PROGRAM = resolve('examples/scraping/crawler');
const python = await pythonWithAiohttp().catch((error: unknown) => {
  if (!(error instanceof CannotRun)) throw error;
  console.warn(`The crawler in Python was not run: ${error.message}.`);
  return undefined;
});

/** The command in each language that can be run here. */
export const COMMANDS: ReadonlyMap<Language, readonly string[]> = new Map<Language, string[]>([
  ['typescript', [process.execPath, '--import', TSX, `${PROGRAM}.ts`]],
  ...(python ? [['python', [python, `${PROGRAM}.py`]] as [Language, string[]]] : []),
]);
export const LANGUAGES = [...COMMANDS.keys()];

export interface End {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

export interface Run {
  kill(signal: NodeJS.Signals): void;
  end: Promise<End>;
}

export function spawnCommand([command = '', ...words]: readonly string[], args: readonly string[]): Run {
  const child = spawn(command, [...words, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      printed[name] += text;
    });
  }
  const end = new Promise<End>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, ...printed }));
  });
  return { kill: (signal) => child.kill(signal), end };
}

/** Nothing but the tests' own servers is asked: they can bear it. */
const QUICKLY = ['--rate', '1000', '--backoff', '0.01'];

export function startCrawler(language: Language, ...args: string[]): Run {
  return spawnCommand(COMMANDS.get(language) ?? [], [...QUICKLY, ...args]);
}

export function crawl(language: Language, ...args: string[]): Promise<End> {
  return startCrawler(language, ...args).end;
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A path for `--out` in a folder of its own. */
export function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'crawler-'));
  folders.push(folder);
  return join(folder, 'pages.jsonl');
}

/** All lines, in the order of their addresses. */
export function readEntries(file: string): Entry[] {
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  const entries = lines.map((line): Entry => JSON.parse(line));
  return entries.sort((a, b) => (a.url < b.url ? -1 : Number(a.url > b.url)));
}

/** A row of the summary. */
export function rowOf({ stdout }: End, name: string): number {
  return Number(new RegExp(`^${name} +([\\d.]+)`, 'm').exec(stdout)?.[1]);
}
