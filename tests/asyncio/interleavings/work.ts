import type * as asyncio from 'asyncio';
import { told } from '../twin';
import { COMPOUND } from './compound-workers';
import { SIMPLE } from './workers';
import type { World } from './world';

const WORKERS = { ...SIMPLE, ...COMPOUND };

/** A worker that tells when it begins and how it ends. */
export function* work(world: World, name: string, kind: string, which: string[]): asyncio.Coroutine<string> {
  world.log(name, 'begins');
  try {
    const result = yield* WORKERS[kind](world, name, ...which);
    world.log(name, 'ends with', result);
    return name;
  } catch (error) {
    world.log(name, 'raises', told(error));
    throw error;
  }
}
