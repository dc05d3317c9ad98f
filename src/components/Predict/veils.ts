import { useSyncExternalStore } from 'react';
import { progress } from '../../progress/store';

/** Examples whose output the reader asked to see, on this visit. */
const lifted = new Set<string>();
const listeners = new Set<() => void>();

/** Shows what an example prints, whether or not it was predicted. */
export function liftVeil(name: string): void {
  if (lifted.has(name)) return;
  lifted.add(name);
  for (const listener of [...listeners]) listener();
}

/**
 * Whether what an example prints is still kept from the reader, who was asked to predict it. It never is in the page as it is served: without
 * scripts nobody could lift the veil.
 */
export function useVeil(name: string, predicted: boolean): boolean {
  return useSyncExternalStore(
    subscribe,
    () => predicted && !lifted.has(name) && !progress.has('prediction', name),
    () => false,
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  const stop = progress.subscribe(listener);
  return () => {
    listeners.delete(listener);
    stop();
  };
}
