import { expect, test } from 'vitest';
import { drawTimeline } from '../../src/recording/text';
import { LOCK, record } from './recordings';
import { ended, recordingOf, sent, type Timed, TWO } from './with-requests';

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

test('requests have rows of their own, as many as were under way at once', () => {
  expect(drawTimeline(TWO, { ...PLAIN, columns: 90 }).split('\n')).toEqual([
    'fetch(1)  █┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄█┄ body of /site/a.html ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄█',
    'fetch(2)  █┄ GET /site/b.html ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄█┄ GET /site/c.html ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄█',
    'requests  ░ /site/a.html 200 ░▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒',
    '          ░ /site/b.html 503 ░░░░░░░░░░░░░░░░░░░▒░ /site/c.html failed ░░░░░░░░░░░░░░░░✗',
    '          0 s             0.2 s          0.4 s           0.6 s          0.8 s         1 s',
    '',
    '',
    '3 requests, at most 2 at once, 1 s, 3 a second; 1 answered with an error, 1 failed',
    '',
    '█ runs  ┄ waits  ░ waits for the head  ▒ receives  ✗ request failed',
  ]);
});

test('a request has the colour of the task that sent it', () => {
  const lines = drawTimeline(TWO, { ...PLAIN, colour: true }).split('\n');
  expect(lines.filter((line) => line.includes('░')).map((line) => line.includes('\u001b[33m'))).toEqual([
    ...[false, true, false],
  ]);
});

test('a program without tasks has its requests by time', async () => {
  const text = drawTimeline(
    recordingOf(
      [
        [0, sent(1, '/a')],
        [1, ended(1, 'aborted')],
      ],
      1,
    ),
    { ...PLAIN, by: 'step' },
  );
  expect(text.split('\n')[0]).toMatch(/^requests {2}░ \/a aborted ░+¬$/);
});

test('very many rows are cut', () => {
  const events = Array.from({ length: 20 }, (_, n): Timed => [0, sent(n + 1, `/${n}`)]);
  const text = drawTimeline(recordingOf(events, 1), PLAIN);
  expect(text).toContain('… and 4 more at once');
});
