import { expect, test, vi } from 'vitest';
import type { Moments } from '../../src/components/Player/moments';
import { Playback } from '../../src/components/Player/playback';

const moments: Moments = { times: [0, 0, 1, 1, 2], stops: [0, 1, 2, 4, 5], duration: 2 };

/** Frames that are drawn when the test says so. */
function film() {
  let waiting: ((milliseconds: number) => void) | undefined;
  let now = 0;
  return {
    frames: (draw: (milliseconds: number) => void) => {
      waiting = draw;
      return () => {
        if (waiting === draw) waiting = undefined;
      };
    },
    pass(milliseconds: number) {
      now += milliseconds;
      const draw = waiting;
      waiting = undefined;
      draw?.(now);
    },
    get idle() {
      return waiting === undefined;
    },
  };
}

test('it begins at the end, where all is told', () => {
  const playback = new Playback(moments, film().frames);
  expect(playback.current()).toMatchObject({ happened: 5, time: 2, playing: false, axis: 'time' });
});

test('it plays from the start to the end in real time, and stops there', () => {
  const reel = film();
  const playback = new Playback(moments, reel.frames);
  playback.play();
  expect(playback.current()).toMatchObject({ happened: 0, time: 0, playing: true });
  reel.pass(16);
  expect(playback.current()).toMatchObject({ happened: 2, time: 0 });
  for (let frame = 0; frame < 5; frame++) reel.pass(200);
  expect(playback.current().time).toBeCloseTo(1);
  for (let frame = 0; frame < 6; frame++) reel.pass(200);
  expect(playback.current()).toMatchObject({ happened: 5, time: 2, playing: false });
  expect(reel.idle).toBe(true);
});

test('at another speed the same time passes sooner; instantly, at once', () => {
  const reel = film();
  const playback = new Playback(moments, reel.frames, { speed: 4 });
  playback.play();
  reel.pass(16);
  reel.pass(100);
  expect(playback.current().time).toBeCloseTo(0.4);
  playback.setSpeed('instant');
  expect(playback.current()).toMatchObject({ happened: 5, playing: false });
});

test('a page that slept does not leap', () => {
  const reel = film();
  const playback = new Playback(moments, reel.frames);
  playback.play();
  reel.pass(16);
  reel.pass(60_000);
  expect(playback.current().time).toBeCloseTo(0.25);
});

test('by steps, each step has its while', () => {
  const reel = film();
  const playback = new Playback(moments, reel.frames, { axis: 'step' });
  playback.play();
  reel.pass(16);
  const seen: number[] = [];
  while (playback.current().playing) {
    reel.pass(200);
    seen.push(playback.current().happened);
  }
  expect(seen).toEqual([0, 0, 1, 1, 1, 2, 2, 2, 4, 4, 4, 5]);
});

test('a run without time is shown by steps', () => {
  expect(
    new Playback({ ...moments, times: [0, 0, 0, 0, 0], duration: 0 }, film().frames).current().axis,
  ).toBe('step');
});

test('whatever moves the playhead by hand pauses', () => {
  const reel = film();
  const playback = new Playback(moments, reel.frames);
  playback.play();
  playback.stepForward();
  expect(playback.current()).toMatchObject({ happened: 1, playing: false });
  expect(reel.idle).toBe(true);
  playback.goToEvent(3);
  expect(playback.current()).toMatchObject({ happened: 4, time: 1 });
  playback.scrub(0.5);
  expect(playback.current()).toMatchObject({ happened: 2, time: 0.5 });
  playback.setAxis('step');
  playback.scrub(3);
  expect(playback.current()).toMatchObject({ happened: 4, time: 1 });
  playback.stepBack();
  expect(playback.current()).toMatchObject({ happened: 2, time: 0 });
});

test('a step on from the end begins again', () => {
  const playback = new Playback(moments, film().frames);
  playback.stepForward();
  expect(playback.current()).toMatchObject({ happened: 0, time: 0 });
});

test('who listens hears of every change until it leaves', () => {
  const playback = new Playback(moments, film().frames);
  const listener = vi.fn();
  const leave = playback.subscribe(listener);
  playback.stepBack();
  expect(listener).toHaveBeenCalled();
  leave();
  listener.mockClear();
  playback.stepBack();
  expect(listener).not.toHaveBeenCalled();
});
