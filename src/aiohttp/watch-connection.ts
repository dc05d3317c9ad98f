/**
 * When a connection was made. `fetch` doesn't tell; Node's publishes it for those who diagnose, which serves here. Elsewhere
 * nobody tells, and there is no limit for it.
 */

import * as asyncio from 'asyncio';
import type { Limits } from './limits';
import type { RequestInfo } from './request-info';

/** What the platform tells: it has taken a request up; it has a connection for it. */
interface Watcher {
  taken(): void;
  connected(): void;
}

interface Published {
  request?: { method?: string; origin?: unknown; path?: string };
}

/** Those who wait, in their order: of two that ask the same the first is taken to go first. */
const watchers = new Map<string, Watcher[]>();
let listening = false;

/** Waits for an answer, and raises ConnectionTimeoutError where no connection was made in time. */
export function* watchConnection<T>(
  info: RequestInfo,
  limits: Limits,
  answer: () => asyncio.Awaitable<T>,
): asyncio.Coroutine<T> {
  const deadline = limits.connectionDeadline();
  if (deadline === undefined || !listen()) return yield* answer();
  const limit = asyncio.timeoutAt(undefined);
  const { origin, pathname, search } = new URL(info.url);
  const key = `${info.method} ${origin}${pathname}${search}`;
  const loop = asyncio.getRunningLoop();
  let due: number | undefined;
  let over = false;
  // They are told at any time, and the limit is the loop's.
  const change = (to: number | undefined): void => {
    due = to;
    if (over) return;
    loop.callSoon(() => {
      if (!over && !limit.expired()) limit.reschedule(due);
    });
  };
  const watcher = { taken: () => change(deadline), connected: () => change(undefined) };
  watchers.set(key, [...(watchers.get(key) ?? []), watcher]);
  try {
    return yield* asyncio.asyncWith(limit, function* () {
      return yield* answer();
    });
  } catch (error) {
    if (limit.expired() && error instanceof asyncio.TimeoutError) throw limits.connectionTimeout(error);
    throw error;
  } finally {
    over = true;
    forget(key, watcher);
  }
}

function forget(key: string, watcher: Watcher): void {
  const others = (watchers.get(key) ?? []).filter((other) => other !== watcher);
  if (others.length > 0) watchers.set(key, others);
  else watchers.delete(key);
}

/** Tells whether this host publishes anything. */
function listen(): boolean {
  if (listening) return true;
  const host = globalThis.process;
  if (typeof host?.getBuiltinModule !== 'function') return false;
  const channels = host.getBuiltinModule('node:diagnostics_channel');
  if (channels === undefined) return false;
  channels.subscribe('undici:request:create', (message) => {
    for (const watcher of watchers.get(keyOf(message)) ?? []) watcher.taken();
  });
  channels.subscribe('undici:client:sendHeaders', (message) => {
    const key = keyOf(message);
    const [first] = watchers.get(key) ?? [];
    if (first === undefined) return;
    forget(key, first);
    first.connected();
  });
  listening = true;
  return true;
}

function keyOf(message: unknown): string {
  const { request = {} } = message as Published;
  return `${request.method} ${request.origin}${request.path}`;
}
