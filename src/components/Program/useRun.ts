import { useCallback, useEffect, useRef, useState } from 'react';
import { printsOf, type Recording, type RunEvent } from '../../recording/format';
import { type ProgramRequest, type RunHandle, startRun } from '../../runtimes/client';
import { SoFar } from './soFar';
import type { Fresh } from './usePlayer';

export interface Run {
  running: boolean;
  /** The text that was run: what is said of its lines holds for no other. */
  source: string;
  /** While it runs, what it has printed. */
  events: RunEvent[];
  recording?: Recording;
  /** The same to the player, until the next run is over. */
  fresh?: Fresh;
  /** While its requests are under way, all that has happened. */
  live?: readonly RunEvent[];
  /** What is still being fetched before the program can begin. */
  progress?: string;
}

/** A run that took longer was seen as it happened: it is not played once more without being asked for. */
const SEEN_SECONDS = 0.8;

/** One run at a time: starting another ends the one before. What it prints stays until the next one prints or ends. */
export function useRun(): { run: Run | undefined; start(request: ProgramRequest): void; stop(): void } {
  const [run, setRun] = useState<Run>();
  const current = useRef<{ handle?: RunHandle }>({});

  const stop = useCallback(() => current.current.handle?.stop(), []);

  const start = useCallback(
    async (request: ProgramRequest) => {
      stop();
      const mine: { handle?: RunHandle } = {};
      current.current = mine;
      const { source } = request;
      const update = (next: Partial<Run>) => {
        if (current.current === mine)
          setRun((old) => ({ running: true, events: [], ...old, ...next, source }));
      };
      update({ running: true, progress: undefined, live: undefined });
      let events: RunEvent[] = [];
      let began: number | undefined;
      const soFar = new SoFar((live) => update({ live, events, recording: undefined, progress: undefined }));
      const onEvents = (happened: RunEvent[]) => {
        began ??= performance.now();
        soFar.add(happened);
        const printed = printsOf(happened);
        if (printed.length === 0) return;
        events = [...events, ...printed];
        update({ events, recording: undefined, progress: undefined });
      };
      mine.handle = startRun(request, onEvents, (progress) => update({ progress }));
      const recording = await mine.handle.done;
      soFar.end();
      // What it printed is drawn before all that is to be said of it.
      if (events.length > 0) await nextPaint();
      const play = began === undefined || performance.now() - began < SEEN_SECONDS * 1000;
      update({ running: false, events, recording, fresh: { recording, play } });
    },
    [stop],
  );

  useEffect(() => stop, [stop]);
  return { run, start, stop };
}

/** Milliseconds after which nobody waits for a page any more that is not drawn, because it is hidden. */
const HIDDEN = 100;

function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, HIDDEN);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });
}
