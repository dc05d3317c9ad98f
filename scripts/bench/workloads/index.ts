/** All workloads, in the order of the table. */

import type { Workload } from '../workload';
import { CANCEL } from './cancel';
import { atDepth, drivenAtDepth } from './depth';
import { EVENT } from './event';
import { GATHER } from './gather';
import { IDLE } from './idle';
import { LOCK, SEMAPHORE } from './locks';
import { QUEUE, QUEUE_OF_ONE } from './queue';
import { SPAWN, SPAWN_ONE } from './spawn';
import { SWITCH } from './switch';
import { TIMERS } from './timers';

export const WORKLOADS: readonly Workload[] = [
  SWITCH,
  SPAWN,
  SPAWN_ONE,
  GATHER,
  QUEUE_OF_ONE,
  QUEUE,
  LOCK,
  SEMAPHORE,
  EVENT,
  TIMERS,
  CANCEL,
  atDepth(1),
  atDepth(100),
  drivenAtDepth(100),
  IDLE,
];

export function findWorkload(name: string): Workload {
  const found = WORKLOADS.find((workload) => workload.name === name);
  if (found === undefined) throw new Error(`no workload is called '${name}'`);
  return found;
}
