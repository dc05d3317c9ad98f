import { afterAll, beforeAll, expect, test } from 'vitest';
import { Player } from '../../src/components/Player/player';
import { shortcutFor } from '../../src/components/Player/shortcuts';
import type { Recording } from '../../src/recording/format';
import { ProgramRunner } from '../../src/runtimes/node';

const LOCK = `import * as asyncio from 'asyncio'
const lock = new asyncio.Lock()
function* worker(n: number) {
  yield* asyncio.asyncWith(lock, function* () {
    console.log(n, 'in')
    yield* asyncio.sleep(1)
    console.log(n, 'out')
  })
}
function* main() {
  yield* asyncio.gather(worker(1), worker(2))
}
asyncio.run(main())
`;

const runner = new ProgramRunner();
let recording: Recording;
beforeAll(async () => {
  recording = await runner.run({ language: 'typescript', source: LOCK, name: 'lock.ts', argv: [] });
});
afterAll(() => runner.close());

/** Nothing moves by itself. */
const still = () => () => {};
const player = () => new Player(recording, still);

test('it begins at the end: all is printed, and no task stands anywhere', () => {
  const { view } = player();
  expect(view()).toMatchObject({ atEnd: true, printed: 4, lines: [] });
});

test('half-way each task stands at its line, and the inspector says why', () => {
  const { playback, view } = player();
  playback.scrub(0.5);
  const { printed, lines, inspection } = view();
  expect(printed).toBe(1);
  expect(lines.map(({ label, line }) => `${label} ${line}`)).toEqual([
    'main 11',
    'worker(1) 6',
    'worker(2) 4',
  ]);
  expect(inspection.ready).toEqual([]);
  expect(inspection.idle).toBe('nothing: the loop sleeps');
  expect(inspection.timers).toEqual([{ at: 1, task: 2, label: 'worker(1)' }]);
});

test('the same moment is the same view, so that nothing is drawn twice', () => {
  const { playback, view } = player();
  playback.scrub(0.5);
  const before = view();
  playback.scrub(0.6);
  expect(view()).toBe(before);
});

test('a printed line, a task and a step each lead to their moments', () => {
  const subject = player();
  subject.goToPrint(1);
  expect(subject.view()).toMatchObject({ printed: 2 });
  expect(subject.place().time).toBe(1);
  subject.goByPrints(-1);
  expect(subject.view().printed).toBe(1);
  subject.playback.goToEvent(-1);
  subject.goToTask(3);
  expect(subject.view().inspection.tasks.find(({ task }) => task === 3)?.state).toBe('running');
  subject.goToStep(2);
  expect(subject.place().step).toBe(2);
});

test('stepping through says why the loop switched', () => {
  const { playback, view } = player();
  playback.goToEvent(-1);
  const told = [view().why];
  while (!view().atEnd) {
    playback.stepForward();
    told.push(view().why);
  }
  expect(told[0]).toBe('Nothing has run yet.');
  expect(told).toContain('worker(1) released the Lock; worker(2) was first in line.');
});

test('every key of the help does something', () => {
  const subject = player();
  shortcutFor('Home')?.act(subject);
  expect(subject.view().happened).toBe(0);
  shortcutFor('ArrowRight')?.act(subject);
  expect(subject.view().happened).toBeGreaterThan(0);
  shortcutFor('ArrowLeft')?.act(subject);
  expect(subject.view().happened).toBe(0);
  shortcutFor('n')?.act(subject);
  expect(subject.view().printed).toBe(1);
  shortcutFor('End')?.act(subject);
  expect(subject.view().atEnd).toBe(true);
  shortcutFor('s')?.act(subject);
  expect(subject.playback.current().speed).toBe(4);
  shortcutFor('t')?.act(subject);
  expect(subject.playback.current().axis).toBe('step');
  shortcutFor(' ')?.act(subject);
  expect(subject.playback.current().playing).toBe(true);
  expect(shortcutFor('x')).toBeUndefined();
});
