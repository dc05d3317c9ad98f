/**
 * `npm run bench:scraping [-- --rounds N] [--record]`: a thousand pages from a server on loopback that takes 50 ms to answer, with one,
 * ten, a hundred requests in flight and with all at once: ours, Python's aiohttp, native promises. Time and peak memory side by
 * side. Figures, and no test.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { pythonWithAiohttp } from '../src/examples/real-python';
import { bundle } from './bench/bundle';
import { LATENCY, type Measurement, MODES, PAGES, SIZE } from './bench/scraping/modes';
import { readArguments, run, wholeNumber } from './command-line';

const HERE = join(process.cwd(), 'scripts/bench/scraping');
const PEERS = ['ours', 'aiohttp', 'promises'] as const;
type Peer = (typeof PEERS)[number];

async function main(): Promise<void> {
  const { values } = readArguments('npm run bench:scraping [-- --rounds N] [--record]', {
    options: { rounds: { type: 'string', default: '3' }, record: { type: 'boolean', default: false } },
  });
  const asked = wholeNumber('--rounds', values.rounds);
  const python = await pythonWithAiohttp().catch(() => undefined);
  const client = await bundle('scripts/bench/scraping/client.ts');
  const server = spawn(process.execPath, [await bundle('scripts/bench/scraping/server.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  try {
    const url = `http://127.0.0.1:${await portOf(server)}/`;
    const commands: Record<Peer, string[] | undefined> = {
      ours: [process.execPath, client, 'ours'],
      promises: [process.execPath, client, 'promises'],
      aiohttp: python === undefined ? undefined : [python, join(HERE, 'client.py')],
    };
    const cells = new Map<string, Measurement[]>();
    for (const [mode, inFlight] of Object.entries(MODES)) {
      // One after the other, a thousand pages are a thousand times the latency: nothing varies there.
      const rounds = inFlight === 1 ? 1 : asked;
      for (let round = 1; round <= rounds; round++) {
        for (const peer of PEERS) {
          const command = commands[peer];
          if (command === undefined) continue;
          process.stderr.write(`${mode}, ${peer}, round ${round} of ${rounds}\n`);
          const key = `${mode} ${peer}`;
          cells.set(key, [
            ...(cells.get(key) ?? []),
            measure([...command, url, String(PAGES), String(inFlight)]),
          ]);
        }
      }
    }
    const page = table(cells, pythonVersion(python));
    console.log(page);
    if (values.record) writeFileSync('bench/SCRAPING.md', `${page}\n`);
  } finally {
    server.stdin?.end();
  }
}

async function portOf({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('The server has no output');
  const [line] = await once(stdout, 'data');
  return String(line).trim();
}

function measure([command = '', ...args]: string[]): Measurement {
  const { stdout, stderr, status } = spawnSync(command, args, { encoding: 'utf8', timeout: 300_000 });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${stderr}`);
  return JSON.parse(stdout);
}

function pythonVersion(python: string | undefined): string {
  if (python === undefined) return 'no Python with aiohttp found';
  const ask =
    "import aiohttp, platform; print(f'CPython {platform.python_version()}, aiohttp {aiohttp.__version__}')";
  return spawnSync(python, ['-c', ask], { encoding: 'utf8' }).stdout.trim();
}

function table(cells: Map<string, Measurement[]>, python: string): string {
  const rows = Object.keys(MODES).map((mode) => {
    const row = PEERS.map((peer) => {
      const measured = cells.get(`${mode} ${peer}`);
      if (measured === undefined) return '–';
      const seconds = measured.map((one) => one.seconds).sort((a, b) => a - b);
      const peaks = measured.map(({ peak }) => peak).sort((a, b) => a - b);
      return `${spread(seconds, 2)} s, ${middle(peaks).toFixed(0)} MB`;
    });
    return `| ${mode} | ${row.join(' | ')} |`;
  });
  return `# A thousand pages

\`npm run bench:scraping -- --record\` writes this page: ${PAGES} pages of ${SIZE / 1000} KB from a server on loopback that takes ${LATENCY * 1000} ms to answer. Seconds are
medians, in brackets the smallest and the largest; beside them the most memory that the process had, which is mostly that of its language:
one process a cell.

${new Date().toISOString().slice(0, 10)}; ${cpus().length} cores, shared by server and client; Node ${process.versions.node.split('.')[0]}; ${python}.

| requests in flight | ours | Python's aiohttp | native promises |
|---|---|---|---|
${rows.join('\n')}`;
}

const middle = (sorted: number[]): number => sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;

function spread(sorted: number[], digits: number): string {
  const [smallest, largest] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  const range = sorted.length > 1 ? ` (${smallest.toFixed(digits)}–${largest.toFixed(digits)})` : '';
  return `${middle(sorted).toFixed(digits)}${range}`;
}

run(main);
