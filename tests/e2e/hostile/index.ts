import { BROKEN } from './broken';
import { CURIOUS } from './curious';
import { ENDLESS } from './endless';
import { GREEDY } from './greedy';
import type { HostileProgram } from './program';

export type { HostileProgram } from './program';

/** Every one of them must end with a sentence, and leave the page as it was. */
export const HOSTILE_PROGRAMS: readonly HostileProgram[] = [...BROKEN, ...ENDLESS, ...GREEDY, ...CURIOUS];
