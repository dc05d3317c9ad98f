import { expect, test } from 'vitest';
import { positionAtTime, stateAt, stopsOf } from '../../src/recording/history';
import { LOCK, record } from './recordings';

/** A moment in a few words. */
function words(state: ReturnType<typeof stateAt>): string[] {
  return state.tasks.map(({ label, state: is, line, wait, place, holds }) =>
    [
      label,
      is,
      line && `line ${line}`,
      wait?.label,
      place && `place ${place}`,
      ...holds.map(({ what }) => `holds ${what}`),
    ]
      .filter(Boolean)
      .join(', '),
  );
}

test('a moment shows tasks, what they wait for, who holds it, the ready queue and the timers', async () => {
  const recording = await record(LOCK);
  const state = stateAt(recording, positionAtTime(recording, 0.5));
  expect(words(state)).toEqual([
    'main, waiting, line 9, gather of 2',
    'worker(1), waiting, line 5, sleep 1 s, holds Lock',
    'worker(2), waiting, line 4, Lock.acquire, place 1',
  ]);
  expect(state.tasks[2]?.heldBy).toEqual([2]);
  expect(state).toMatchObject({
    time: 0,
    step: 3,
    ready: [],
    timers: [{ id: 1, at: 1, label: 'sleep', task: 2 }],
  });
});

test('the ready queue holds who is to run, in order', async () => {
  const recording = await record(LOCK);
  const queues = stopsOf(recording).map((stop) => stateAt(recording, stop).ready.map(({ label }) => label));
  expect(queues[1]).toEqual(['worker(1)', 'worker(2)']);
  expect(queues[2]).toEqual(['worker(2)']);
  expect(queues[3]).toEqual([]);
  expect(queues[4]).toEqual(['worker(1)']);
  expect(queues.at(-1)).toEqual([]);
});

test('every moment is the same, whichever way one comes to it', async () => {
  const recording = await record(`function* worker(n: number) {
  for (let i = 0; i < 60; i++) { console.log(n, i); yield* asyncio.sleep(0.1 * (n + 1)) }
}
function* main() { yield* asyncio.gather(worker(0), worker(1), worker(2)) }
asyncio.run(main())`);
  const { events } = recording;
  expect(events.length).toBeGreaterThan(1_000);
  const forwards = events.map((_, position) => JSON.stringify(stateAt(recording, position)));
  // A copy knows nothing of what was found out before.
  const again = { ...recording, events: [...events] };
  for (let position = events.length - 1; position >= 0; position -= 97) {
    expect(JSON.stringify(stateAt(again, position))).toBe(forwards[position]);
  }
});

test('positions beyond the ends are the ends', async () => {
  const recording = await record(LOCK);
  expect(stateAt(recording, -5).position).toBe(0);
  expect(stateAt(recording, 1e9).position).toBe(recording.events.length);
});

test('one stops after each step of a task and after each jump of the clock', async () => {
  const recording = await record(LOCK);
  const last = stopsOf(recording).map((stop) => {
    const { step, time } = stateAt(recording, stop);
    return `${step} steps, ${time} s`;
  });
  expect(last).toEqual([
    ...['0 steps, 0 s', '1 steps, 0 s', '2 steps, 0 s', '3 steps, 0 s'],
    ...['3 steps, 1 s', '4 steps, 1 s', '5 steps, 1 s'],
    ...['5 steps, 2 s', '6 steps, 2 s', '7 steps, 2 s'],
  ]);
});

test('without tasks each printed line is a stop', async () => {
  const recording = await record(`console.log('a'); setTimeout(() => console.log('b'), 1000)`, 'promises');
  const lines = stopsOf(recording).map((stop) => stateAt(recording, stop).output.length);
  expect(lines).toEqual([0, 1, 1, 2]);
});
