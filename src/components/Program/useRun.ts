import { useCallback, useEffect, useRef, useState } from 'react';
import { RECORDING_FORMAT, type Recording, type RunEvent } from '../../recording/format';
import type { ProgramRequest, RunHandle } from '../../runtimes/client';

export interface Run {
  running: boolean;
  /** The text that was run: what is said of its lines holds for no other. */
  source: string;
  events: RunEvent[];
  recording?: Recording;
}

const loadRuntime = () => import('../../runtimes/client');

/** Loads the runtime and starts a worker before the reader has pressed Run. */
export function prepareRuntime(): void {
  loadRuntime().then(
    ({ prepare }) => prepare(),
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
      update({ running: true });
      let events: RunEvent[] = [];
      const end = (recording: Recording) => update({ running: false, events: recording.events, recording });
      try {
        const { startRun } = await loadRuntime();
        if (mine.stopped) return end(recordingOf(request, { reason: 'stopped' }));
        mine.handle = startRun(request, (printed) => {
          events = [...events, ...printed];
          update({ events, recording: undefined });
        });
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
