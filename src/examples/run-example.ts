/** Runs an example on virtual time, whatever it's written in, and says where that cannot be done. */
import { spawn } from 'node:child_process';
import { type Language, RECORDING_FORMAT, type Recording } from '../recording/format';
import type { ProgramRunner } from '../runtimes/node';
import type { Example } from './catalogue';
import { findPythonWith } from './real-python';
import type { LocalSite } from './site';

export interface Surroundings {
  runner: ProgramRunner;
  site: LocalSite;
}

/** A program that cannot be run on this machine, and why. */
export class CannotRun extends Error {}

export async function runExample(
  example: Example,
  language: Language,
  { runner, site }: Surroundings,
  argv?: string[],
): Promise<Recording> {
  const source = example.source(language);
  const args = argv ?? (readsSite(example) ? site.urls : []);
  if (language === 'python' && needsSockets(source)) return runOnRealPython(example.path(language), args);
  const name = example.path(language).split('/').at(-1) ?? example.name;
  return runner.run({ language, source, name, argv: args });
}

/** The scraping examples read whatever pages they are told to. */
export function readsSite(example: Example): boolean {
  return example.name.startsWith('scraping/') && !example.hasParts;
}

/** In the browser's sandbox, where our CPython lives, there are no sockets for aiohttp. */
export function needsSockets(source: string): boolean {
  return /^import aiohttp\b/m.test(source);
}

export async function pythonWithAiohttp(): Promise<string> {
  const python = await findPythonWith('aiohttp');
  if (python) return python;
  throw new CannotRun('no python3 here has aiohttp (on Debian: apt-get install python3-aiohttp)');
}

/** In real time: what it waits for is the network. */
async function runOnRealPython(path: string, args: string[]): Promise<Recording> {
  const python = await pythonWithAiohttp();
  const child = spawn(python, [path, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const lines = printed.split('\n').slice(0, -1);
  return {
    format: RECORDING_FORMAT,
    language: 'python',
    events: lines.map((text, seq) => ({ type: 'print', seq, time: 0, stream: 'stdout', text })),
    end: code === 0 ? { reason: 'finished' } : { reason: 'failed', error: tracebackEnd(errors) },
    duration: 0,
  };
}

function tracebackEnd(errors: string): { name: string; message: string } {
  const last = errors.trimEnd().split('\n').at(-1) ?? '';
  const [, name = '', message = last] = /^(?:\w+\.)*(\w+): (.*)$/.exec(last) ?? [];
  return { name, message };
}
