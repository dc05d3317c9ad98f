import type { Recording } from '../../recording/format';
import type { CheckKind, CheckOf } from '../definition';

/** What one kind of check asks, and whether a run does it. Both are pure: they look at nothing but what they are given. */
export interface Rule<K extends CheckKind> {
  /** What is asked for, as the line beside the tick says it. */
  asks(check: CheckOf<K>): string;
  /** A sentence that helps, where the run does not do it. */
  problem(check: CheckOf<K>, recording: Recording): string | undefined;
}
