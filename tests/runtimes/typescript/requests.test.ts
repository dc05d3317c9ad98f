import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Recording, RequestEvent } from '../../../src/recording/format';
import { run } from './run';
import { serve, type TestServer } from './server';

let server: TestServer;

beforeEach(async () => {
  server = await serve((request, response) => {
    if (request.url === '/silent') return;
    response.writeHead(request.url === '/none' ? 404 : 200).end('hello');
  });
});

afterEach(() => server.close());

function record(body: string): Promise<Recording> {
  const source = `import * as asyncio from 'asyncio'
import * as aiohttp from 'asyncio/aiohttp'
const root = process.argv[2]!
const session = () => new aiohttp.ClientSession()
function* read(path: string) {
  return yield* asyncio.asyncWith(session(), function* (session) {
    return yield* asyncio.asyncWith(session.get(root + path), (response) => response.text())
  })
}
function* main() {
${body}
}
asyncio.run(main())`;
  return run(source, { argv: [`${server.origin}/`] });
}

function told({ events }: Recording): string[] {
  const labels = new Map(
    events.flatMap((event) => (event.type === 'created' ? [[event.task, event.label]] : [])),
  );
  return events.flatMap((event) => {
    if (event.type === 'request') return [`${labels.get(event.task ?? 0)}: ${event.method} ${event.url}`];
    if (event.type === 'response') return [`${event.request}: ${event.status}`];
    return event.type === 'request-end' ? [`${event.request}: ${event.outcome}`] : [];
  });
}

it('are written down with the task that sent them', async () => {
  const recording = await record(`  yield* asyncio.createTask(read('page'))\n  yield* read('none')`);
  expect(recording.end).toEqual({ reason: 'finished' });
  expect(told(recording)).toEqual([
    ...["read('page')", 'main'].flatMap((label, index) => [
      `${label}: GET ${index === 0 ? '/page' : '/none'}`,
      `${index + 1}: ${index === 0 ? 200 : 404}`,
      `${index + 1}: finished`,
    ]),
  ]);
  const waits = recording.events.flatMap((event) => (event.type === 'wait' ? [event.wait] : []));
  expect(waits.filter(({ kind }) => kind === 'io').map(({ label }) => label)).toContain('GET /page');
});

it('are aborted with their task, at the moment of the program at which it is cancelled', async () => {
  const recording = await record(`  const task = asyncio.createTask(read('silent'))
  yield* asyncio.sleep(0.02)
  task.cancel()
  yield* asyncio.wait([task])`);
  expect(told(recording)).toEqual(["read('silent'): GET /silent", '1: aborted']);
  const end = recording.events.find(({ type }) => type === 'request-end');
  const cancelled = recording.events.find(({ type }) => type === 'cancel');
  expect(end?.time).toBe(cancelled?.time);
});

it('count from 1 in each run, and a run that is over is told of none', async () => {
  for (let runs = 0; runs < 2; runs++) {
    const { events } = await record(`  yield* read('page')`);
    const sent = events.filter((event): event is RequestEvent => event.type === 'request');
    expect(sent.map(({ request }) => request)).toEqual([1]);
  }
});
