/** Parts of the crawler on virtual time: turns, progress, signals, levels. */
import * as asyncio from 'asyncio';
import { describe, expect, it } from 'vitest';
import { Counts } from '../../../examples/scraping/crawler/counts';
import { Frontier } from '../../../examples/scraping/crawler/frontier';
import { Host } from '../../../examples/scraping/crawler/host';
import { Progress } from '../../../examples/scraping/crawler/progress';
import { onSignal } from '../../../examples/scraping/crawler/signals';

describe('the turns at a host', () => {
  function* visits(host: Host, count: number, times: [number, number][]): asyncio.Coroutine<void> {
    const loop = asyncio.getRunningLoop();
    function* visit(n: number): asyncio.Coroutine<void> {
      yield* host.turn();
      times.push([n, Math.round(loop.time() * 1000) / 1000]);
    }
    yield* asyncio.gather(...Array.from({ length: count }, (_, n) => visit(n)));
  }

  it('come in order, no quicker than the rate', () => {
    const times: [number, number][] = [];
    asyncio.runVirtual(visits(new Host(0.25), 4, times));
    expect(times).toEqual([
      [0, 0],
      [1, 0.25],
      [2, 0.5],
      [3, 0.75],
    ]);
  });

  it('wait out a pause that begins while they wait, and come one by one after it', () => {
    const times: [number, number][] = [];
    const host = new Host(0.25);
    function* main(): asyncio.Coroutine<void> {
      const visiting = asyncio.createTask(visits(host, 4, times));
      yield* asyncio.sleep(0.3);
      host.pause(10);
      host.pause(1);
      yield* visiting;
    }
    asyncio.runVirtual(main());
    expect(times).toEqual([
      [0, 0],
      [1, 0.25],
      [2, 10.3],
      [3, 10.55],
    ]);
  });

  it('go on without one that was given up', () => {
    const times: [number, number][] = [];
    const host = new Host(1);
    function* main(): asyncio.Coroutine<void> {
      yield* host.turn();
      const first = asyncio.createTask(host.turn());
      const second = asyncio.createTask(visits(host, 1, times));
      yield* asyncio.sleep(0.5);
      first.cancel();
      yield* second;
    }
    asyncio.runVirtual(main());
    expect(times).toEqual([[0, 1]]);
  });

  it('are slowed down, never quickened', () => {
    function* main(): asyncio.Coroutine<boolean[]> {
      const host = new Host(0.1);
      return [host.slowDown(0.05), host.slowDown(2), host.slowDown(1)];
    }
    expect(asyncio.runVirtual(main())).toEqual([false, true, false]);
  });
});

describe('progress', () => {
  function shown(isTTY: boolean, columns: number): string {
    let text = '';
    const counts = new Counts();
    const frontier = new Frontier();
    const write = (part: string | Uint8Array) => {
      text += part;
      return true;
    };
    const progress = new Progress(counts, frontier, { isTTY, columns, write });
    function* main(): asyncio.Coroutine<void> {
      const showing = asyncio.createTask(progress.show());
      yield* asyncio.sleep(0.05);
      Object.assign(counts, { pages: 3, failures: 1, waiting: 2 });
      counts.begin();
      frontier.add('a');
      yield* asyncio.sleep(0.1);
      progress.say('something');
      showing.cancel();
    }
    asyncio.runVirtual(main());
    return text.replaceAll(/[\d.]+ pages\/s/g, 'N pages/s');
  }

  it('is one line that is rewritten', () => {
    const clear = '\r\x1b[K';
    const before = '0 pages  0 in flight  0 queued  N pages/s  0 failures';
    const after = '3 pages  1 in flight  3 queued  N pages/s  1 failures';
    expect(shown(true, 100)).toBe(`${clear}${before}${clear}${after}${clear}crawler: something\n`);
  });

  it('fits a narrow terminal', () => {
    expect(shown(true, 12)).toContain('\x1b[K3 pages  1 \r');
  });

  it('is not shown elsewhere', () => {
    expect(shown(false, 100)).toBe('crawler: something\n');
  });
});

describe('signals', () => {
  const listeners = () => ['SIGINT', 'SIGTERM'].map((signal) => process.listenerCount(signal));

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'stop it at the first %s; the second has its usual effect',
    (signal) => {
      const before = listeners();
      let stopped = 0;
      onSignal(() => stopped++);
      expect(listeners()).toEqual(before.map((count) => count + 1));
      process.emit(signal, signal);
      expect(stopped).toBe(1);
      expect(listeners()).toEqual(before);
    },
  );

  it('are forgotten once nothing is to be stopped', () => {
    const before = listeners();
    onSignal(() => {})();
    expect(listeners()).toEqual(before);
  });
});

describe('the frontier', () => {
  it('gives each address once, level by level, in the order of their coming', () => {
    const frontier = new Frontier();
    const seen: string[][] = [];
    for (const url of ['a', 'b', 'a']) frontier.add(url);
    while (frontier.descend()) {
      const level: string[] = [];
      for (let url = frontier.take(); url !== undefined; url = frontier.take()) {
        if (!frontier.claim(url)) continue;
        level.push(url);
        if (url === 'a') for (const next of ['c', 'b', 'a', 'd']) frontier.add(next);
        if (url === 'c') frontier.add('b');
      }
      seen.push(level);
    }
    // b was known to be at the next level before it was visited at this one.
    expect(seen).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(frontier.waiting).toBe(0);
  });
});
