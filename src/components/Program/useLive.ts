import { useEffect, useState } from 'react';
import { RECORDING_FORMAT, type Recording, type RunEvent } from '../../recording/format';
import type { Inspection } from '../../recording/inspect';
import type { Layout } from '../../recording/layout';

/** A run that is not over, as it is so far. */
export interface Live {
  layout: Layout;
  inspection: Inspection;
}

/** What has happened so far, where there is something. The code that finds it out is fetched when it is first needed. */
export function useLive(events: readonly RunEvent[] | undefined): Live | undefined {
  const [live, setLive] = useState<Live>();
  useEffect(() => {
    if (!events) {
      setLive(undefined);
      return;
    }
    let current = true;
    // Without it the block shows what it has always shown.
    lookAt([...events]).then(
      (found) => current && setLive(found),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [events]);
  return events && live;
}

async function lookAt(events: RunEvent[]): Promise<Live> {
  const [{ layoutOf }, { stateAt }, { inspect }] = await Promise.all([
    import('../../recording/layout'),
    import('../../recording/history'),
    import('../../recording/inspect'),
  ]);
  const duration = events.at(-1)?.time ?? 0;
  const format = RECORDING_FORMAT;
  const recording: Recording = {
    format,
    language: 'typescript',
    events,
    end: { reason: 'stopped' },
    duration,
  };
  return { layout: layoutOf(recording), inspection: inspect(stateAt(recording, events.length)) };
}
