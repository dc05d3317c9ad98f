import { useSyncExternalStore } from 'react';
import { NOTHING_DONE, type Progress } from '../../progress/format';
import { progress } from '../../progress/store';

/** What the reader has done so far. The server knows of no reader: there, and until the page is the reader's, it is nothing. */
export function useProgress(): Progress {
  return useSyncExternalStore(progress.subscribe, progress.get, () => NOTHING_DONE);
}
