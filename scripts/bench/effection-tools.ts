import { action, type Operation } from 'effection';

/** Lets the others go first; `sleep(0)` of Effection would wait for a timer. */
export const turn = (): Operation<void> =>
  action<void>((resolve) => {
    queueMicrotask(() => resolve());
    return () => {};
  });
