/** Waiting, but not for ever: what the limits of a ClientTimeout are made of. */

import * as asyncio from 'asyncio';

/** When so many seconds from now will be over; undefined where there is no limit. */
export function deadlineIn(limit: number | undefined): number | undefined {
  return limit !== undefined && limit > 0 ? asyncio.getRunningLoop().time() + limit : undefined;
}

/** Runs `body` until a deadline. Then it is cancelled, and what `error` makes is raised, a TimeoutError by default. */
export function* until<T>(
  deadline: number | undefined,
  body: () => asyncio.Coroutine<T>,
  error?: (cause: unknown) => Error,
): asyncio.Coroutine<T> {
  if (deadline === undefined) return yield* body();
  const limit = asyncio.timeoutAt(deadline);
  try {
    return yield* asyncio.asyncWith(limit, body);
  } catch (raised) {
    if (error && limit.expired() && raised instanceof asyncio.TimeoutError) throw error(raised);
    throw raised;
  }
}

/**
 * The same for a limit that the program has not asked for, such as aiohttp's five minutes: instruments are not told of it, or
 * the picture of a program with two requests would be full of timers that nobody set.
 */
export function untilUnseen<T>(
  deadline: number | undefined,
  body: () => asyncio.Coroutine<T>,
): asyncio.Coroutine<T> {
  return deadline === undefined ? body() : asyncio.asyncWith(new UnseenTimeout(deadline), body);
}

/** What `asyncio.timeoutAt` is, but for the telling. */
class UnseenTimeout implements asyncio.AsyncContextManager<void> {
  private readonly task = asyncio.currentTask();
  private readonly before = this.task?.cancelling() ?? 0;
  private readonly alarm: asyncio.TimerHandle;
  private expired = false;

  constructor(deadline: number) {
    const loop = asyncio.getRunningLoop();
    this.alarm = new asyncio.TimerHandle(loop, deadline, () => this.expire(), [], undefined);
    loop._timers.push(deadline, this.alarm);
  }

  *aenter(): asyncio.Coroutine<void> {}

  *aexit(error: unknown): asyncio.Coroutine<undefined> {
    this.alarm.cancel();
    if (!this.expired) return undefined;
    const remaining = this.task?.uncancel() ?? 0;
    if (remaining <= this.before && error instanceof asyncio.CancelledError)
      throw new asyncio.TimeoutError(undefined, { cause: error });
    return undefined;
  }

  private expire(): void {
    this.expired = true;
    this.task?.cancel();
  }
}
