import * as asyncio from 'asyncio';
import type { Log } from '../twin';

/** What the tasks of one script share. */
export class World {
  readonly lock = new asyncio.Lock();
  readonly semaphore = new asyncio.Semaphore(1);
  readonly event = new asyncio.Event();
  readonly queue = new asyncio.Queue<string>(1);
  readonly condition = new asyncio.Condition();
  readonly barrier = new asyncio.Barrier(2);
  readonly tasks = new Map<string, asyncio.Task<unknown>>();
  private readonly futures = new Map<string, asyncio.Future<string>>();

  constructor(readonly log: Log) {}

  task(name: string): asyncio.Task<unknown> {
    return this.tasks.get(name) as asyncio.Task<unknown>;
  }

  future(name: string): asyncio.Future<string> {
    let future = this.futures.get(name);
    if (future === undefined) {
      future = asyncio.getRunningLoop().createFuture<string>();
      this.futures.set(name, future);
    }
    return future;
  }
}

/** What a task of one kind does. */
export type Worker = (world: World, name: string, ...which: string[]) => asyncio.Coroutine<unknown>;
