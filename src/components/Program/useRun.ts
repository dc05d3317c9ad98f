import { useCallback, useEffect, useRef, useState } from 'react';
import {
  type Language,
  printsOf,
  RECORDING_FORMAT,
  type Recording,
  type RunEvent,
} from '../../recording/format';
import type { ProgramRequest, RunHandle } from '../../runtimes/client';
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
  /** What is still being fetched before the program can begin. */
  progress?: string;
}

/** A run that took longer was seen as it happened: it is not played once more without being asked for. */
const SEEN_SECONDS = 0.8;

const loadRuntime = () => import('../../runtimes/client');

/** Loads the runtime and starts a worker before the reader has pressed Run. */
export function prepareRuntime(language: Language): void {
  loadRuntime().then(
    ({ prepare }) => prepare(language),
    () => {},
  );
}

/** One run at a time: starting another ends the one before. What it prints stays until the next one prints or ends. */
export function useRun(): { run: Run | undefined; start(request: ProgramRequest): void; stop(): void } {
  const [run, setRun] = useState<Run>();
  const current = useRef<{ handle?: RunHandle; stopped?: boolean }>({});

  const stop = useCallback(() => {
    current.current.stopped = true;
    current.current.handle?.stop();
  }, []);

  const start = useCallback(
    async (request: ProgramRequest) => {
      stop();
      const mine: { handle?: RunHandle; stopped?: boolean } = {};
      current.current = mine;
      const { source } = request;
      const update = (next: Partial<Run>) => {
        if (current.current === mine)
          setRun((old) => ({ running: true, events: [], ...old, ...next, source }));
      };
      update({ running: true, progress: undefined });
      let events: RunEvent[] = [];
      let began: number | undefined;
      const end = (recording: Recording) => {
        const play = began === undefined || performance.now() - began < SEEN_SECONDS * 1000;
        update({ running: false, events, recording, fresh: { recording, play } });
      };
      try {
        const { startRun } = await loadRuntime();
        if (mine.stopped) return end(recordingOf(request, { reason: 'stopped' }));
        const onEvents = (happened: RunEvent[]) => {
          began ??= performance.now();
          const printed = printsOf(happened);
          if (printed.length === 0) return;
          events = [...events, ...printed];
          update({ events, recording: undefined, progress: undefined });
        };
        mine.handle = startRun(request, onEvents, (progress) => update({ progress }));
        end(await mine.handle.done);
      } catch {
        const message =
          'The part of this page that runs programs could not be loaded. Is the connection gone?';
        end(recordingOf(request, { reason: 'failed', error: { name: '', message } }));
      }
    },
    [stop],
  );

  useEffect(() => stop, [stop]);
  return { run, start, stop };
}

/** A run that never began. */
function recordingOf({ language }: ProgramRequest, end: Recording['end']): Recording {
  return { format: RECORDING_FORMAT, language, events: [], end, duration: 0 };
}
