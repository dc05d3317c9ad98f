/** Requests on a network that is only simulated: everything comes at a moment of the program's own time, always the same. */
import { describe, expect, test } from 'vitest';
import { latencyOf } from '../../../src/site/latency';
import type { Answer, WireRequest } from '../../../src/site/network';
import { createSimulatedServer, SIMULATED_ROOT } from '../../../src/site/simulated';
import { printed, run } from './run';

const HEAD = "import * as asyncio from 'asyncio'\nimport * as aiohttp from 'asyncio/aiohttp'\n";

/** `body` is in a coroutine that has `get(path)` for a whole page, however long it takes, and `session`. */
function program(body: string): string {
  return `${HEAD}
const root = process.argv[2]
function* main() {
  yield* asyncio.asyncWith(new aiohttp.ClientSession({ timeout: null }), function* (session) {
    const loop = asyncio.getRunningLoop()
    function* get(path) {
      return yield* asyncio.asyncWith(session.get(root + path), function* (response) {
        const text = yield* response.text()
        return [response.status, new URL(response.url).pathname, text.length]
      })
    }
    ${body}
  })
}
asyncio.run(main())`;
}

function onSite(source: string) {
  return run(source, { argv: [SIMULATED_ROOT], server: createSimulatedServer() });
}

/** A server with one answer for everything. */
function answering(answer: Partial<Extract<Answer, { status: number }>> = {}) {
  const body = new TextEncoder().encode('hello');
  return (request: WireRequest): Answer => ({
    ...{ status: 200, reason: 'OK', url: request.url, redirects: [], headers: [] },
    ...{ body, headAfter: 1, bodyAfter: 2, ...answer },
  });
}

const ROOT = 'http://anywhere.example/';

describe('a program with tasks', () => {
  test('has a page when its last byte is there, to the microsecond', async () => {
    const recording = await onSite(program("console.log(yield* get('index.html'), loop.time())"));
    const { whole } = latencyOf('/site/index.html', 0);
    expect(recording.end).toEqual({ reason: 'finished' });
    expect(printed(recording)[0]).toContain(`${whole} stdout [ 200, '/site/index.html', `);
    expect(recording.duration).toBe(whole);
  });

  test('does what it does the same every time', async () => {
    const source = program(`
      const pages = ['index.html', 'about.html', 'contact.html', 'catalogue/page-1.html', 'nowhere.html', 'new.html']
      for (const page of asyncio.asCompleted(pages.map(get))) console.log(yield* page, loop.time())`);
    const first = await onSite(source);
    expect(first.end).toEqual({ reason: 'finished' });
    expect(printed(first)).toHaveLength(6);
    expect((await onSite(source)).events).toEqual(first.events);
  });

  test('waits in the time of its loop, not in ours', async () => {
    const began = performance.now();
    const recording = await onSite(
      program("yield* get('about.html?delay=1000'); yield* asyncio.sleep(1000)"),
    );
    expect(recording.duration).toBeGreaterThan(2000);
    expect(performance.now() - began).toBeLessThan(1_000_000);
  });

  test('sees its own deadlines before an answer that comes later, and the request ends there', async () => {
    const recording = await onSite(
      program(`
      try {
        yield* asyncio.waitFor(get('about.html?delay=5'), 1)
      } catch (error) {
        console.log(error.name, loop.time())
      }`),
    );
    expect(printed(recording)).toEqual(['1 stdout TimeoutError 1']);
    expect(recording.duration).toBe(1);
  });

  test('is blocked where only requests are waited for that nobody answers', async () => {
    const recording = await onSite(program("yield* get('about.html?silent')"));
    expect(recording.end).toMatchObject({ reason: 'blocked' });
    const timed = await onSite(
      program("yield* asyncio.wait([asyncio.createTask(get('?silent'))], { timeout: 3 })"),
    );
    expect(timed.duration).toBe(3);
    expect(timed.end).toEqual({ reason: 'finished' });
  });

  test('hears of hosts that are not there, and of bodies that break off', async () => {
    const lines = [
      'for (const url of ["http://nowhere.example/", root + "?broken"]) {',
      '  try { yield* (yield* session.get(url)).text() }',
      '  catch (error) { console.log(error instanceof aiohttp.ClientError, loop.time() > 0) }',
      '}',
    ];
    const recording = await onSite(program(lines.join('\n')));
    expect(recording.end).toEqual({ reason: 'finished' });
    expect(printed(recording).map((line) => line.replace(/^\S+ /, ''))).toEqual([
      'stdout true true',
      'stdout true true',
    ]);
  });

  test('asks again as often as it takes', async () => {
    const source = program("for (let i = 0; i < 3; i++) console.log((yield* get('about.html?fail=2'))[0])");
    expect(printed(await onSite(source)).map((line) => line.slice(-3))).toEqual(['503', '503', '200']);
  });

  test('has a clock that has gone on whenever somebody had to wait', async () => {
    const { events } = await onSite(program("yield* get('about.html'); yield* asyncio.sleep(1)"));
    const { head, whole } = latencyOf('/site/about.html', 0);
    const jumps = events.filter((event) => event.type === 'clock');
    expect(jumps.map(({ from, time }) => [from, time])).toEqual([
      [0, head],
      [head, whole],
      [whole, 1 + whole],
    ]);
  });

  test('starts another loop at the time of that loop', async () => {
    const source = `${program("yield* get('about.html')")}.then(() => asyncio.run(main()))`;
    const { whole } = latencyOf('/site/about.html', 0);
    const recording = await onSite(source);
    expect(recording.end).toEqual({ reason: 'finished' });
    expect(recording.duration).toBeCloseTo(2 * whole, 5);
  });
});

describe('fetch', () => {
  const fetching = (body: string, server = answering()) =>
    run(
      `import * as asyncio from 'asyncio'
const root = process.argv[2]
async function go() {
  ${body}
}
function* main() {
  yield* asyncio.wrapPromise(go)
}
asyncio.run(main())`,
      { argv: [ROOT], server },
    );
  const textOf = async (body: string, server = answering()) =>
    printed(await fetching(body, server)).map((line) => line.replace(/^(\S+) stdout /, '$1: '));

  test('gives the head when it is there, and the body after it', async () => {
    expect(
      await textOf(`
      const response = await fetch(root + 'x#part')
      console.log(response.status, response.statusText, response.url, response.redirected)
      console.log(await response.text(), response.bodyUsed)`),
    ).toEqual(['1: 200 OK http://anywhere.example/x false', '2: hello true']);
  });

  test('gives the body in pieces, and its end', async () => {
    expect(
      await textOf(`
      const reader = (await fetch(root)).body.getReader()
      console.log((await reader.read()).value.length)
      console.log((await reader.read()).done)`),
    ).toEqual(['2: 5', '2: true']);
  });

  test('gives what had come of a broken body', async () => {
    const lines = await textOf(
      `
      const reader = (await fetch(root)).body.getReader()
      console.log((await reader.read()).value.length)
      try { await reader.read() } catch (error) { console.log(error.name, error.message) }
      try { await (await fetch(root)).text() } catch (error) { console.log(error.name) }`,
      answering({ broken: true }),
    );
    expect(lines).toEqual(['2: 5', '2: TypeError terminated', '4: TypeError']);
  });

  test('ends with its signal, before the head and after it', async () => {
    const lines = await textOf(`
      for (const first of [true, false]) {
        const controller = new AbortController()
        const response = fetch(root, { signal: controller.signal })
        if (!first) await response
        const read = response.then((response) => response.text())
        controller.abort()
        try { await read } catch (error) { console.log(error.name) }
      }
      try { await fetch(root, { signal: AbortSignal.abort() }) } catch (error) { console.log(error.name) }`);
    expect(lines).toEqual(['0: AbortError', '1: AbortError', '1: AbortError']);
  });

  test('refuses as the real one does', async () => {
    const lines = await textOf(
      `
      try { await fetch(root) } catch (error) { console.log(error.name, error.message, error.cause.code) }
      try { await fetch('nowhere') } catch (error) { console.log(error.name) }`,
      () => ({ refused: 'getaddrinfo ENOTFOUND anywhere.example', after: 0.5 }),
    );
    expect(lines).toEqual(['0.5: TypeError fetch failed ENOTFOUND', '0.5: TypeError']);
  });

  test('leaves redirects to whoever asks for them', async () => {
    const lines = await textOf(
      `
      const manual = await fetch('${SIMULATED_ROOT}new.html', { redirect: 'manual' })
      console.log(manual.status, manual.headers.get('location'), (await manual.text()).length)
      const followed = await fetch('${SIMULATED_ROOT}new.html')
      console.log(followed.status, followed.url, followed.redirected)
      try { await fetch('${SIMULATED_ROOT}new.html', { redirect: 'error' }) } catch (error) { console.log(error.name) }`,
      createSimulatedServer(),
    );
    expect(lines.map((line) => line.replace(/^\S+ /, ''))).toEqual([
      '301 /site/catalogue/page-1.html 0',
      `200 ${SIMULATED_ROOT}catalogue/page-1.html true`,
      'TypeError',
    ]);
  });

  test('hands the server what is sent', async () => {
    let seen: WireRequest | undefined;
    const server = (request: WireRequest) => {
      seen = request;
      return answering({ status: 204 })(request);
    };
    const lines = await textOf(
      `
      const response = await fetch(root + '?a=1', { method: 'POST', body: 'text', headers: { 'X-Name': 'v' } })
      console.log(response.body)`,
      server,
    );
    expect(lines).toEqual(['1: null']);
    expect(seen).toMatchObject({ method: 'POST', url: `${ROOT}?a=1`, followRedirects: true });
    expect(seen?.headers).toContainEqual(['x-name', 'v']);
    expect(new TextDecoder().decode(seen?.body)).toBe('text');
  });

  test('is the real one again afterwards', async () => {
    const real = globalThis.fetch;
    await fetching('await fetch(root)');
    expect(globalThis.fetch).toBe(real);
  });

  test('answers at once where there is no loop', async () => {
    const source =
      'fetch(process.argv[2]).then((response) => console.log(response.status))\nsetTimeout(() => {}, 1)';
    expect(printed(await run(source, { argv: [ROOT], server: answering() }))).toEqual(['0 stdout 200']);
  });
});

describe('a program with promises', () => {
  const promises = (source: string, server = createSimulatedServer()) =>
    run(source, { language: 'promises', argv: [SIMULATED_ROOT], server });

  test('has its answers by its own timers, the earlier first', async () => {
    const pages = [
      'index.html',
      'about.html',
      'contact.html',
      'catalogue/page-1.html',
      'catalogue/page-2.html',
    ];
    const recording = await promises(
      `for (const page of ${JSON.stringify(pages)})
         fetch(process.argv[2] + page).then((response) => response.text()).then(() => console.log(page))`,
    );
    const byTime = [...pages].sort(
      (a, b) => latencyOf(`/site/${a}`, 0).whole - latencyOf(`/site/${b}`, 0).whole,
    );
    expect(printed(recording).map((line) => line.split(' ').at(-1))).toEqual(byTime);
    expect(recording.duration).toBeLessThan(0.2);
    expect(recording.events.some(({ type }) => type === 'timer')).toBe(false);
  });

  test('mixes them with timers', async () => {
    const recording = await promises(`
      const controller = new AbortController()
      setTimeout(() => controller.abort(), 1000)
      fetch(process.argv[2] + '?silent', { signal: controller.signal }).catch((error) => console.log(error.name))`);
    expect(printed(recording)).toEqual(['1 stdout AbortError']);
  });
});
