import { expect, test } from 'vitest';
import { layoutOf } from '../../../src/recording/layout';
import { printed, run } from './run';

/** A program that keeps the only thread busy for so many seconds. */
const BLOCK = `
import * as asyncio from 'asyncio'
function block(seconds) {
  const end = Date.now() + seconds * 1000
  while (Date.now() < end) {}
}
`;

test('code that waits for the clock makes virtual time pass, to the millisecond', async () => {
  const recording = await run(`${BLOCK}
function* main() {
  console.log('before')
  block(1.5)
  console.log('after')
  yield* asyncio.sleep(0.5)
  console.log('end')
}
asyncio.run(main())`);
  expect(printed(recording)).toEqual(['0 stdout before', '1.5 stdout after', '2 stdout end']);
  expect(recording.duration).toBe(2);
});

test('the step that blocked is as long as it blocked, and whoever was due meanwhile is late', async () => {
  const recording = await run(`${BLOCK}
function* tick() {
  yield* asyncio.sleep(1)
  console.log('tick')
}
function* main() {
  asyncio.createTask(tick())
  yield* asyncio.sleep(0)
  block(3)
  yield* asyncio.sleep(0)
}
asyncio.run(main())`);
  expect(printed(recording)).toEqual(['3 stdout tick']);
  const [main] = layoutOf(recording).lanes;
  expect(main?.bars.map(({ kind, from, to }) => [kind, from.time, to.time])).toContainEqual(['run', 0, 3]);
});

test('whoever only looks sees the time stand still', async () => {
  const recording = await run(`
import * as asyncio from 'asyncio'
function* main() {
  for (let i = 0; i < 3; i++) {
    console.log(Date.now(), performance.now(), new Date().toISOString())
    yield* asyncio.sleep(60)
  }
}
asyncio.run(main())`);
  expect(printed(recording)).toEqual([
    '0 stdout 0 0 1970-01-01T00:00:00.000Z',
    '60 stdout 60000 60000 1970-01-01T00:01:00.000Z',
    '120 stdout 120000 120000 1970-01-01T00:02:00.000Z',
  ]);
});

test('a program with many turns may look at each of them', async () => {
  const recording = await run(`
import * as asyncio from 'asyncio'
function* main() {
  for (let i = 0; i < 300; i++) {
    Date.now()
    yield* asyncio.sleep(0)
  }
  console.log(performance.now())
}
asyncio.run(main())`);
  expect(printed(recording)).toEqual(['0 stdout 0']);
});

test('other dates are what they are', async () => {
  const recording = await run(
    `console.log(new Date(2020, 0, 2).getFullYear(), Date.UTC(1970, 0, 2), new Date() instanceof Date)`,
  );
  expect(printed(recording)).toEqual(['0 stdout 2020 86400000 true']);
});

test('it works without a loop, too, and counts as time before it', async () => {
  const recording = await run(`${BLOCK}
block(1)
asyncio.run(asyncio.sleep(1))
console.log(Date.now())`);
  expect(printed(recording)).toEqual(['2 stdout 2000']);
});

test('debug mode tells of a step that took long', async () => {
  const recording = await run(`${BLOCK}
function* main() {
  block(0.25)
  yield* asyncio.sleep(0)
}
asyncio.run(main(), { debug: true })`);
  expect(printed(recording)).toEqual([
    expect.stringMatching(/^0.25 stderr Executing .* took 0.250 seconds$/),
  ]);
});
