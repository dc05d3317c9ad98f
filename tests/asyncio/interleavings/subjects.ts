/** What the short scripts are about: what comes first, and the moves that may follow. */

import type { Operation, Script } from './interpreter';

export const TICK: Operation = ['tick'];

/** What comes first, what may follow, and how much of it. */
export interface Subject {
  before: Script;
  moves: readonly Operation[];
  length: number;
}

export const SUBJECTS: Record<string, Subject> = {
  lock: {
    before: [
      ['acquire', 'lock'],
      ['start', 'A', 'in_lock'],
      ['start', 'B', 'in_lock'],
      ['start', 'C', 'in_lock'],
      TICK,
    ],
    moves: [TICK, ['release'], ['cancel', 'A', 'a'], ['cancel', 'B'], ['start', 'D', 'in_lock']],
    length: 4,
  },
  semaphore: {
    before: [
      ['acquire', 'semaphore'],
      ['start', 'A', 'in_semaphore'],
      ['start', 'B', 'in_semaphore'],
      ['start', 'C', 'in_semaphore'],
      TICK,
    ],
    moves: [TICK, ['give'], ['cancel', 'A', 'a'], ['cancel', 'B'], ['start', 'D', 'in_semaphore']],
    length: 4,
  },
  getters: {
    before: [['start', 'A', 'get'], ['start', 'B', 'get'], ['start', 'J', 'join'], TICK],
    moves: [
      TICK,
      ['put', 'x'],
      ['cancel', 'A', 'a'],
      ['cancel', 'B'],
      ['get'],
      ['shutdown', false],
      ['done'],
    ],
    length: 4,
  },
  putters: {
    before: [['put', 'x'], ['start', 'A', 'put'], ['start', 'B', 'put'], ['start', 'J', 'join'], TICK],
    moves: [
      TICK,
      ['get'],
      ['cancel', 'A', 'a'],
      ['cancel', 'B'],
      ['put', 'y'],
      ['shutdown', false],
      ['shutdown', true],
      ['done'],
    ],
    length: 4,
  },
  event: {
    before: [['start', 'A', 'wait'], ['start', 'B', 'wait'], TICK],
    moves: [TICK, ['set'], ['clear'], ['cancel', 'A', 'a'], ['start', 'C', 'wait']],
    length: 4,
  },
  task: {
    before: [
      ['start', 'A', 'future', 'f'],
      ['start', 'B', 'task', 'A'],
      ['callback', 'A'],
    ],
    moves: [
      TICK,
      ['cancel', 'A', 'a'],
      ['cancel', 'B', 'b'],
      ['uncancel', 'A'],
      ['result', 'f'],
      ['fail', 'f'],
      ['abandon', 'f'],
    ],
    length: 4,
  },
  ownCancellation: {
    before: [
      ['start', 'A', 'own_canceller', 'f'],
      ['start', 'B', 'cancels_and_returns'],
      ['start', 'C', 'stubborn'],
    ],
    moves: [
      TICK,
      ['cancel', 'A', 'a'],
      ['uncancel', 'A'],
      ['cancel', 'B', 'b'],
      ['cancel', 'C'],
      ['result', 'f'],
    ],
    length: 4,
  },
  cleaning: {
    before: [['start', 'A', 'tidy', 'f'], ['start', 'B', 'task', 'A'], TICK],
    moves: [
      TICK,
      ['cancel', 'A', 'a'],
      ['cancel', 'B', 'b'],
      ['uncancel', 'B'],
      ['result', 'f'],
      ['fail', 'f'],
    ],
    length: 4,
  },
  gather: {
    before: [
      ['start', 'A', 'future', 'f'],
      ['start', 'B', 'tidy', 'g'],
      ['start', 'G', 'gather', 'A', 'B', 'A'],
      TICK,
    ],
    moves: [
      TICK,
      ['cancel', 'A', 'a'],
      ['cancel', 'B', 'b'],
      ['cancel', 'G', 'g'],
      ['result', 'f'],
      ['fail', 'f'],
      ['fail', 'g'],
    ],
    length: 4,
  },
  gatherAll: {
    before: [
      ['start', 'A', 'future', 'f'],
      ['start', 'B', 'stubborn'],
      ['start', 'G', 'gather_all', 'A', 'B', 'A'],
      TICK,
    ],
    moves: [
      TICK,
      ['cancel', 'A', 'a'],
      ['cancel', 'B', 'b'],
      ['cancel', 'G', 'g'],
      ['result', 'f'],
      ['fail', 'f'],
    ],
    length: 4,
  },
  condition: {
    before: [['start', 'A', 'in_condition'], ['start', 'B', 'in_condition'], TICK],
    moves: [
      TICK,
      ['start', 'N', 'notify'],
      ['cancel', 'A', 'a'],
      ['cancel', 'B', 'b'],
      ['start', 'C', 'in_condition'],
    ],
    length: 5,
  },
  barrier: {
    before: [['start', 'A', 'barrier'], TICK],
    moves: [
      TICK,
      ['start', 'B', 'barrier'],
      ['cancel', 'A', 'a'],
      ['start', 'R', 'reset'],
      ['start', 'X', 'abort'],
      ['start', 'C', 'barrier'],
    ],
    length: 4,
  },
  shield: {
    before: [['start', 'A', 'tidy', 'f'], ['start', 'S', 'shield', 'A'], TICK],
    moves: [TICK, ['cancel', 'A', 'a'], ['cancel', 'S', 's'], ['result', 'f'], ['fail', 'f']],
    length: 4,
  },
  timeouts: {
    before: [
      ['start', 'W', 'wait_for', 'f'],
      ['start', 'T', 'timeout', 'f'],
      ['start', 'N', 'wait_for_nothing', 'T'],
    ],
    moves: [TICK, ['pass'], ['cancel', 'W', 'w'], ['cancel', 'T', 't'], ['cancel', 'N', 'n'], ['fail', 'f']],
    length: 4,
  },
  timeoutAlone: {
    before: [['start', 'T', 'timeout', 'f']],
    moves: [TICK, ['pass'], ['cancel', 'T', 't'], ['uncancel', 'T'], ['result', 'f'], ['fail', 'f']],
    length: 4,
  },
  group: {
    before: [['start', 'G', 'group', 'b'], TICK, TICK],
    moves: [
      TICK,
      ['cancel', 'G', 'x'],
      ['result', 'f'],
      ['fail', 'f'],
      ['fail', 'g'],
      ['fail', 'b'],
      ['result', 'b'],
    ],
    length: 4,
  },
  groupThatIsLeft: {
    before: [['start', 'G', 'group', 'none'], TICK, TICK],
    moves: [
      TICK,
      ['cancel', 'G', 'x'],
      ['uncancel', 'G'],
      ['result', 'f'],
      ['fail', 'f'],
      ['fail', 'g'],
      ['abandon', 'f'],
    ],
    length: 4,
  },
  wait: {
    before: [
      ['start', 'A', 'future', 'f'],
      ['start', 'B', 'tidy', 'g'],
      ['start', 'F', 'wait_first', 'A', 'B'],
      ['start', 'E', 'wait_exception', 'B', 'A', 'B'],
      TICK,
    ],
    moves: [
      TICK,
      ['pass'],
      ['cancel', 'A', 'a'],
      ['cancel', 'F'],
      ['result', 'f'],
      ['fail', 'f'],
      ['fail', 'g'],
    ],
    length: 4,
  },
};
