import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RECORDING_FORMAT, type RunEvent } from '../../src/recording/format';
import type { ProgramRequest, RunHandle } from '../../src/runtimes/client';
import type { RunMessage, RunRequest } from '../../src/runtimes/protocol';

/** Stands in for the browser's: what it does with a request is the test's affair. */
class FakeWorker {
  static all: FakeWorker[] = [];
  terminated = false;
  onerror: ((event: { message: string }) => void) | null = null;
  request: RunRequest | undefined;
  port: MessagePort | undefined;

  constructor() {
    FakeWorker.all.push(this);
  }

  postMessage(request: RunRequest, [port]: MessagePort[]): void {
    this.request = request;
    this.port = port;
  }

  post(...messages: unknown[]): void {
    for (const message of messages) this.port?.postMessage(message);
  }

  terminate(): void {
    this.terminated = true;
    this.port?.close();
  }
}

const PRINTED: RunEvent = { type: 'print', seq: 0, time: 1, stream: 'stdout', text: 'x' };
const PROGRAM: ProgramRequest = { language: 'typescript', source: '', name: 'test.ts', argv: [] };

let start: (onEvents?: (events: RunEvent[]) => void) => RunHandle;

beforeEach(async () => {
  FakeWorker.all = [];
  vi.stubGlobal('Worker', FakeWorker);
  vi.resetModules();
  const { startRun } = await import('../../src/runtimes/client');
  start = (onEvents = () => {}) => startRun(PROGRAM, onEvents);
});
afterEach(() => vi.unstubAllGlobals());

describe('a run as the page sees it', () => {
  it('hears of events as they come, and of the end', async () => {
    const heard: RunEvent[][] = [];
    const run = start((events) => heard.push(events));
    const messages: RunMessage[] = [
      { type: 'ready' },
      { type: 'events', events: [PRINTED] },
      { type: 'events', events: [] },
      { type: 'end', end: { reason: 'finished' }, duration: 2 },
    ];
    FakeWorker.all[0]?.post(...messages);
    const recording = await run.done;
    expect(heard).toEqual([[PRINTED]]);
    expect(recording).toEqual({
      format: RECORDING_FORMAT,
      language: 'typescript',
      events: [PRINTED],
      end: { reason: 'finished' },
      duration: 2,
    });
    expect(FakeWorker.all[0]?.terminated).toBe(true);
    expect(FakeWorker.all[0]?.request).toMatchObject({ type: 'run', limits: { seconds: 5 } });
  });

  it('drops what is no event', async () => {
    const run = start();
    const bad = [{ type: 'print', text: {} }, { type: 'other' }, PRINTED];
    FakeWorker.all[0]?.post(
      { type: 'events', events: bad },
      { type: 'end', end: { reason: 'finished' }, duration: 1 },
    );
    expect((await run.done).events).toEqual([PRINTED]);
  });

  it.each([
    ['lines', Array.from({ length: 5000 }, () => PRINTED), 'printed'],
    ['a line', [{ ...PRINTED, text: 'x'.repeat(500_000) }], 'printed'],
    ['steps', Array.from({ length: 300_000 }, () => ({ type: 'other', time: 0 })), 'did'],
  ])('ends a run that tells more than it may, in %s', async (_, events, did) => {
    const heard: RunEvent[][] = [];
    const run = start((batch) => heard.push(batch));
    FakeWorker.all[0]?.post({ type: 'events', events });
    const { end } = await run.done;
    expect(end).toMatchObject({
      reason: 'limit',
      message: expect.stringContaining(`The program ${did} more`),
    });
    expect(heard).toEqual([]);
    expect(FakeWorker.all[0]?.terminated).toBe(true);
  });

  it('cuts the words of an error that nobody could read', async () => {
    const run = start();
    const error = { name: 'x'.repeat(50_000), message: 'short' };
    FakeWorker.all[0]?.post({ type: 'end', end: { reason: 'failed', error }, duration: 1 });
    const { end } = await run.done;
    expect(end).toEqual({ reason: 'failed', error: { name: `${'x'.repeat(20_000)} …`, message: 'short' } });
  });

  it('is stopped once and for all', async () => {
    const run = start();
    run.stop();
    run.stop();
    expect((await run.done).end).toEqual({ reason: 'stopped' });
    expect(FakeWorker.all[0]?.terminated).toBe(true);
  });

  it('ends when its worker breaks or cannot be made', async () => {
    const run = start();
    FakeWorker.all[0]?.onerror?.({ message: 'no script' });
    const message = 'The program could not be run: no script';
    expect((await run.done).end).toEqual({ reason: 'failed', error: { name: '', message } });

    vi.resetModules();
    vi.stubGlobal('Worker', undefined);
    const { startRun } = await import('../../src/runtimes/client');
    expect((await startRun(PROGRAM, () => {}).done).end).toMatchObject({ reason: 'failed' });
  });

  it('keeps one worker warm for the next run, unless that one could not be loaded', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.resetModules();
    const { startRun } = await import('../../src/runtimes/client');
    const stopped = async () => {
      const run = startRun(PROGRAM, () => {});
      run.stop();
      await run.done;
    };
    await stopped();
    expect(FakeWorker.all).toHaveLength(1);
    // Not before what was printed could be drawn.
    vi.runOnlyPendingTimers();
    expect(FakeWorker.all).toHaveLength(2);
    await stopped();
    expect(FakeWorker.all[1]?.request).toBeDefined();
    vi.runOnlyPendingTimers();
    FakeWorker.all[2]?.onerror?.({ message: 'gone' });
    await stopped();
    expect(FakeWorker.all[2]?.request).toBeUndefined();
    expect(FakeWorker.all[3]?.request).toBeDefined();
    vi.useRealTimers();
  });
});
