import { describe, expect, it } from 'vitest';
import { printsOf } from '../../../src/recording/format';
import { printed, run } from './run';

const IMPORT = "import * as asyncio from 'asyncio'\n";

describe('a program on asyncio', () => {
  it('prints with virtual times and finishes', async () => {
    const recording = await run(`${IMPORT}function* main() {
  console.log('begin')
  yield* asyncio.sleep(1.5)
  console.error('later')
}
asyncio.run(main())`);
    expect(printed(recording)).toEqual(['0 stdout begin', '1.5 stderr later']);
    expect(recording.end).toEqual({ reason: 'finished' });
    expect(recording.duration).toBe(1.5);
  });

  it('adds up the times of several runs', async () => {
    const recording = await run(`${IMPORT}const main = () => asyncio.sleep(2)
asyncio.run(main()).then(() => asyncio.run(main())).then(() => console.log('both'))`);
    expect(printed(recording)).toEqual(['4 stdout both']);
    expect(recording.end).toEqual({ reason: 'finished' });
  });

  it('that never calls run just finishes', async () => {
    expect((await run("console.log('x')")).end).toEqual({ reason: 'finished' });
  });

  it('fails with the error, its line and the frames of the program', async () => {
    const { end } = await run(`${IMPORT}function* worker() {
  yield* asyncio.sleep(1)
  throw new RangeError('no')
}
function* main() {
  yield* worker()
}
asyncio.run(main())`);
    expect(end).toEqual({
      reason: 'failed',
      error: {
        name: 'RangeError',
        message: 'no',
        position: { line: 4 },
        stack: ['worker, line 4', 'main, line 7', 'program, line 9'],
      },
    });
  });

  it('may handle the rejection itself', async () => {
    const recording = await run(`${IMPORT}function* main() { throw new Error('no') }
asyncio.run(main()).catch((error) => console.log('handled', error.message))`);
    expect(printed(recording)).toEqual(['0 stdout handled no']);
    expect(recording.end).toEqual({ reason: 'finished' });
  });

  it('fails where it leaves the rejection to nobody', async () => {
    const { end } = await run(`${IMPORT}function* main() { throw new Error('lost') }
const result = asyncio.run(main())`);
    expect(end).toMatchObject({ reason: 'failed', error: { message: 'lost' } });
  });

  it('is blocked when nothing can go on, and says who waits', async () => {
    const { end } = await run(`${IMPORT}function* main() {
  const queue = new asyncio.Queue<number>()
  yield* queue.get()
}
asyncio.run(main())`);
    expect(end).toMatchObject({ reason: 'blocked', waiting: [{ on: 'Queue.get', line: 4 }] });
  });

  it('waits in real time for what comes from outside', async () => {
    const recording = await run(`${IMPORT}function* main() {
  const promise = new Promise<string>((resolve) => setTimeout(() => resolve('outside'), 1))
  console.log(yield* asyncio.wrapPromise(() => promise))
}
asyncio.run(main())`);
    expect(printsOf(recording.events).map(({ text }) => text)).toEqual(['outside']);
    expect(recording.end).toEqual({ reason: 'finished' });
  });

  it('is told what it may import', async () => {
    const { end } = await run("import { readFile } from 'fs'\nreadFile('x')");
    const message =
      "There is no module 'fs' here. A program here may import 'asyncio', 'asyncio/aiohttp', 'htmlparser2', 'robots-parser' and 'node:fs'.";
    expect(end).toMatchObject({
      reason: 'failed',
      error: { name: 'ImportError', message, position: { line: 1 } },
    });
  });

  it('gets its arguments, and only as much of the process as it needs', async () => {
    const recording = await run("console.log(process.argv.slice(2)); process.exit(); console.log('no')", {
      argv: ['a', 'b'],
    });
    expect(printed(recording)).toEqual(["0 stdout [ 'a', 'b' ]"]);
    expect(recording.end).toEqual({ reason: 'finished' });
  });

  it('has a syntax error at its place', async () => {
    const position = { line: 2, column: 9 };
    const error = { name: 'SyntaxError', message: "Unexpected ')'.", position };
    expect((await run('\nconst a )')).end).toMatchObject({
      reason: 'failed',
      error: { position, name: error.name },
    });
  });
});

describe('what a program throws', () => {
  it.each([
    ['throw null', { name: '', message: 'Uncaught null' }],
    ["throw 'text'", { name: '', message: "Uncaught 'text'" }],
    ['throw undefined', { name: '', message: 'Uncaught undefined' }],
    ['throw { get message() { throw 1 } }', { name: '', message: 'Uncaught { message: [Getter] }' }],
    [
      'throw new Proxy({}, { get() { throw 1 }, getPrototypeOf() { throw 1 }, ownKeys() { throw 1 } })',
      { name: '', message: expect.stringContaining('Uncaught ') },
    ],
    [
      'class E extends Error { get name(): string { throw 1 } }\nthrow new E("a")',
      { name: 'Error', message: 'a' },
    ],
    [
      'const endless = (): never => endless()\nendless()',
      { name: 'RangeError', message: 'Maximum call stack size exceeded', position: { line: 1 } },
    ],
  ])('is described: %s', async (source, error) => {
    expect((await run(source)).end).toMatchObject({ reason: 'failed', error });
  });
});

describe('a program without end', () => {
  const limits = { seconds: 0.02 };
  it.each([
    ['\nwhile (true) {}', 2],
    ['for (;;) {\n  try {\n    for (;;);\n  } catch {}\n}', 3],
    ['\n\nconst again = () => { Promise.resolve().then(again) }\nagain()', 3],
    [`${IMPORT}\nfunction* main() {\n  while (true) yield* asyncio.sleep(0)\n}\nasyncio.run(main())`, 4],
    [
      `${IMPORT}function* main() {\n  for (;;) try { yield* asyncio.sleep(1) } catch {}\n}\nasyncio.run(main())`,
      3,
    ],
  ])('is stopped in its line: %j', async (source, line) => {
    expect((await run(source, { limits })).end).toMatchObject({ reason: 'limit', limit: 'time', line });
  });

  it('is stopped when it prints too many lines', async () => {
    const recording = await run("for (;;) {\n  console.log('x')\n}", { limits: { lines: 3 } });
    expect(printed(recording)).toEqual(['0 stdout x', '0 stdout x', '0 stdout x']);
    expect(recording.end).toMatchObject({ reason: 'limit', limit: 'output', line: 1 });
  });

  it('is stopped when it prints too much without a newline', async () => {
    const recording = await run("for (;;) process.stdout.write('x')", { limits: { characters: 100 } });
    expect(recording.end).toMatchObject({ reason: 'limit', limit: 'output' });
  });
});

describe('what a program leaves without a newline', () => {
  it('is a line of its own at the end, if there is room for it', async () => {
    const source = "console.log('a'); process.stdout.write('b')";
    expect(printed(await run(source))).toEqual(['0 stdout a', '0 stdout b']);
    const recording = await run(source, { limits: { lines: 1 } });
    expect(printed(recording)).toEqual(['0 stdout a']);
    expect(recording.end).toEqual({ reason: 'finished' });
  });
});

describe('a program that tampers with its surroundings', () => {
  it('hides only its own names', async () => {
    const recording = await run(
      'const process = 1, require = 2, exports = 3\nconsole.log(process + require + exports)',
    );
    expect(printed(recording)).toEqual(['0 stdout 6']);
  });

  it('leaves the console as it was', async () => {
    const before = globalThis.console;
    await run('globalThis.console = null');
    expect(globalThis.console).toBe(before);
  });
});
