import { expect, test } from 'vitest';
import { drawTimeline } from '../../src/recording/text';
import { LOCK, record } from './recordings';

const PLAIN = { columns: 60, colour: false, by: 'time' } as const;

test('a run by time', async () => {
  const text = drawTimeline(await record(LOCK), PLAIN);
  expect(text.split('\n')).toEqual([
    'main       █┄ gather of 2 ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄█',
    'worker(1)  █─ sleep 1 s ───────────█',
    'worker(2)  █┄ Lock.acquire ┄┄┄┄┄┄┄┄█─ sleep 1 s ──────────█',
    '           0 s         0.5 s       1 s        1.5 s     2 s',
    '',
    '',
    '█ runs  ─ sleeps  ┄ waits',
  ]);
});

test('a run by step', async () => {
  const text = drawTimeline(await record(LOCK), { ...PLAIN, columns: 40, by: 'step' });
  expect(text.split('\n').slice(0, 4)).toEqual([
    'main       ████┄┄ gather of 2 ┄┄┄┄████',
    'worker(1)      ████────███',
    'worker(2)      ····████┄┄┄████████',
    '           0       2      4       6',
  ]);
});

test('no line is wider than the terminal, and a narrow one is not too narrow', async () => {
  const recording = await record(LOCK);
  for (const columns of [40, 80, 200]) {
    const widest = Math.max(
      ...drawTimeline(recording, { ...PLAIN, columns })
        .split('\n')
        .map((line) => line.length),
    );
    expect(widest).toBeLessThanOrEqual(columns);
  }
  expect(drawTimeline(recording, { ...PLAIN, columns: 5 })).toContain('main');
});

test('a task has one colour, in its lane and in what it prints', async () => {
  const recording = await record(`function* main() { console.log('here'); yield* asyncio.sleep(1) }
asyncio.run(main())`);
  const lines = drawTimeline(recording, { ...PLAIN, colour: true }).split('\n');
  const painted = lines.filter((line) => line.startsWith('\u001b[94m'));
  expect(painted.map((line) => /main|here/.exec(line)?.[0])).toEqual(['main', 'here']);
});

test('of a run that never ends the lanes go on', async () => {
  const recording =
    await record(`function* main() { yield* asyncio.sleep(1); yield* new asyncio.Event().wait() }
asyncio.run(main())`);
  expect(drawTimeline(recording, PLAIN).split('\n')[0]).toMatch(/…$/);
});

test('without tasks there is just what was printed', async () => {
  const recording = await record(`setTimeout(() => console.log('a'), 1500)`, 'promises');
  expect(drawTimeline(recording, PLAIN)).toBe('1.5 s  a');
});
