/** All kinds of statements, by name. */

import { CALLBACKS } from './callbacks';
import { FLOW } from './flow';
import { FUTURES } from './futures';
import { GROUPS } from './groups';
import { PRIMITIVES } from './primitives';
import { QUEUES } from './queues';
import type { Kinds } from './spelling';
import { TASKS } from './tasks';
import { WAITING } from './waiting';

export const KINDS: Kinds = {
  ...TASKS,
  ...PRIMITIVES,
  ...QUEUES,
  ...FUTURES,
  ...WAITING,
  ...GROUPS,
  ...CALLBACKS,
  ...FLOW,
};
