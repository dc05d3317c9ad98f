import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Recording } from '../../../src/recording/format';
import { printed, run } from './run';
import { serve, type TestServer } from './server';

let server: TestServer;

beforeEach(async () => {
  server = await serve((request, response) => {
    if (request.url === '/cut') {
      response.writeHead(200, { 'content-length': 10 });
      response.write('half', () => response.destroy());
    } else if (request.url?.startsWith('/silent')) return;
    else if (request.url === '/moved') response.writeHead(302, { location: '/page' }).end();
    else response.writeHead(request.url === '/none' ? 404 : 200).end('hello');
  });
});

afterEach(() => server.close());

function record(body: string): Promise<Recording> {
  const source = `const [root] = process.argv.slice(2)\nasync function main() {\n${body}\n}\nmain()`;
  return run(source, { language: 'promises', argv: [`${server.origin}/`] });
}

/** `request 1 GET /page`, and so on: what the Recording says of requests. */
function requestsOf({ events }: Recording): string[] {
  return events.flatMap((event) => {
    if (event.type === 'request') return [`request ${event.request} ${event.method} ${event.url}`];
    if (event.type === 'response') return [`response ${event.request} ${event.status}`];
    if (event.type !== 'request-end') return [];
    const { request, outcome, bytes, error } = event;
    return [[`end ${request} ${outcome}`, bytes, error?.name].filter((part) => part !== undefined).join(' ')];
  });
}

describe('the requests of a program with native promises', () => {
  it('end when the body has been read', async () => {
    const recording = await record(`const response = await fetch(root + 'page?a=1#b')
  console.log(await response.text())`);
    expect(requestsOf(recording)).toEqual(['request 1 GET /page?a=1', 'response 1 200', 'end 1 finished']);
    expect(recording.end).toEqual({ reason: 'finished' });
  });

  it('say how many bytes were read where that is known', async () => {
    const recording = await record(`await (await fetch(root + 'page')).arrayBuffer()
  for await (const piece of (await fetch(root + 'page', { method: 'post' })).body!) console.log(piece.length)`);
    expect(requestsOf(recording)).toEqual([
      ...['request 1 GET /page', 'response 1 200', 'end 1 finished 5'],
      ...['request 2 POST /page', 'response 2 200', 'end 2 finished 5'],
    ]);
    expect(recording.events.filter(({ type }) => type === 'print')).toMatchObject([{ text: '5' }]);
  });

  it('are one with the redirects on their way, and an error status is an answer', async () => {
    const recording = await record(`await (await fetch(root + 'moved')).text()
  await (await fetch(root + 'none')).text()`);
    expect(requestsOf(recording)).toEqual([
      ...['request 1 GET /moved', 'response 1 200', 'end 1 finished'],
      ...['request 2 GET /none', 'response 2 404', 'end 2 finished'],
    ]);
  });

  it('fail without an answer, or in the middle of one', async () => {
    const recording = await record(`await fetch('http://127.0.0.1:1/').catch(() => {})
  const response = await fetch(root + 'cut')
  await response.text().catch(() => console.log('cut'))`);
    expect(requestsOf(recording)).toEqual([
      ...['request 1 GET http://127.0.0.1:1/', 'end 1 failed TypeError'],
      ...['request 2 GET /cut', 'response 2 200', 'end 2 failed TypeError'],
    ]);
  });

  it('are aborted by their signal, and what is not read is dropped at the end', async () => {
    const recording = await record(`const controller = new AbortController()
  const silent = fetch(root + 'silent', { signal: controller.signal }).catch((error) => console.log(error.name))
  await fetch(root + 'page')
  controller.abort()
  await silent`);
    expect(requestsOf(recording)).toEqual([
      ...['request 1 GET /silent', 'request 2 GET /page', 'response 2 200'],
      ...['end 1 aborted', 'end 2 finished'],
    ]);
    expect(recording.end).toEqual({ reason: 'finished' });
  });

  it('are none where the address is none', async () => {
    const recording = await record(`await fetch('nowhere').catch((error) => console.log(error.name))`);
    expect(requestsOf(recording)).toEqual([]);
    expect(printed(recording)).toEqual([expect.stringMatching(/stdout TypeError$/)]);
  });

  it('let timers come due while they are waited for', async () => {
    const recording = await record(`const controller = new AbortController()
  setTimeout(() => console.log('first'), 10)
  setTimeout(() => controller.abort(), 20)
  await fetch(root + 'silent', { signal: controller.signal }).catch(() => console.log('aborted'))`);
    expect(printed(recording).map((line) => line.split(' ').at(-1))).toEqual(['first', 'aborted']);
    expect(printed(recording)[0]).toBe('0.01 stdout first');
    expect(recording.duration).toBeGreaterThanOrEqual(0.02);
  });
});
