/** The stand-in for aiohttp: like our own client on the simulated network, and like aiohttp itself on a real one. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pythonWithAiohttp } from '../../../src/examples/real-python';
import { courseOf } from '../../../src/recording/compare';
import { printsOf, type Recording } from '../../../src/recording/format';
import { ProgramRunner } from '../../../src/runtimes/node';
import { SIMULATED_ROOT } from '../../../src/site/simulated';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'aiohttp');
const runner = new ProgramRunner();
let server: Server;
let root: string;

beforeAll(async () => {
  server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => {
  runner.close();
  server.close();
  server.closeAllConnections();
});

const answer: Parameters<typeof createServer>[1] = async (request, response) => {
  const path = request.url?.replace(/\?.*/, '').slice(1) ?? '';
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { method, url, headers } = request;
  if (path === 'silent') return;
  if (path === 'echo') {
    const body = Buffer.concat(chunks).toString('latin1');
    const shown = { method, path: url, type: headers['content-type'], body, auth: headers.authorization };
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ ...shown, one: headers['x-one'], two: headers['x-two'] }));
  } else if (path === 'latin') {
    response.writeHead(200, { 'content-type': 'text/html; charset=ISO-8859-1' });
    response.end(Buffer.from('caf\u00e9', 'latin1'));
  } else if (path === 'lines') response.end('one\ntwo\n\nthree');
  else if (path === 'redirect') response.writeHead(302, { location: '/echo' }).end();
  else if (path === 'empty')
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 0 }).end();
  else if (path === 'broken') {
    response.writeHead(200, { 'content-length': 100 });
    response.write('half', () => response.destroy());
  } else response.writeHead(404).end();
};

function run(name: string, root: string, simulate: boolean): Promise<Recording> {
  const source = readFileSync(join(folder, name), 'utf8');
  const language = name.endsWith('.py') ? 'python' : 'typescript';
  return runner.run({ language, source, name, argv: [root], simulate });
}

test('takes the same course as our client, request by request', async () => {
  const python = await run('errands.py', SIMULATED_ROOT, true);
  const typescript = await run('errands.ts', SIMULATED_ROOT, true);
  expect(courseOf(python)).toEqual(courseOf(typescript));
  expect(printsOf(python.events)).toHaveLength(20);
  expect(python.end).toMatchObject({ reason: 'blocked', waiting: [{ on: 'GET /site/index.html?silent' }] });
});

test('prints what aiohttp prints', async () => {
  const program = join(folder, 'same.py');
  const { stdout } = await promisify(execFile)(await pythonWithAiohttp(), [program, root]);
  const recording = await run('same.py', root, false);
  const lines = printsOf(recording.events).map(({ text }) => text);
  expect(lines).toEqual(stdout.trimEnd().split('\n'));
  expect(recording.end).toEqual({ reason: 'finished' });
});
