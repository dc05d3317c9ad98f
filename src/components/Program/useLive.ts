import { useEffect, useState } from 'react';
import type { RunEvent } from '../../recording/format';
import type { Layout } from '../../recording/layout';

/** The picture of a run that is not over: what has happened so far. The code that makes it is fetched when it is first needed. */
export function useLive(events: readonly RunEvent[] | undefined): Layout | undefined {
  const [live, setLive] = useState<Layout>();
  useEffect(() => {
    if (!events) {
      setLive(undefined);
      return;
    }
    let current = true;
    import('../../recording/layout').then(
      ({ layoutOf }) => {
        const duration = events.at(-1)?.time ?? 0;
        if (current) setLive(layoutOf({ events: [...events], end: { reason: 'stopped' }, duration }));
      },
      // Without it the block shows what it has always shown.
      () => {},
    );
    return () => {
      current = false;
    };
  }, [events]);
  return events && live;
}
