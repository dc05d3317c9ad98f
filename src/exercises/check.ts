/** Checks a run by its behaviour: by the Recording, never by the program's text. */
import type { Recording } from '../recording/format';
import type { Check, CheckKind, CheckOf } from './definition';
import { finishes, nothingLeft, quiet } from './rules/ending';
import { prints, printsAt, printsBefore, printsInAnyOrder } from './rules/prints';
import type { Rule } from './rules/rule';
import { ends, makesTasks, turns, waitsOn } from './rules/tasks';
import { overlap, takes, together } from './rules/time';

const RULES: { [K in CheckKind]: Rule<K> } = {
  finishes,
  quiet,
  nothingLeft,
  prints,
  printsInAnyOrder,
  printsBefore,
  printsAt,
  takes,
  together,
  overlap,
  makesTasks,
  ends,
  waitsOn,
  turns,
};

function ruleOf<K extends CheckKind>(check: CheckOf<K>): Rule<K> {
  return RULES[check.check];
}

/** What a check asks for, in a sentence. */
export function askOf<K extends CheckKind>(check: CheckOf<K>): string {
  return ruleOf<K>(check).asks(check);
}

/** A sentence that helps; undefined where the run passes. */
export function problemOf<K extends CheckKind>(check: CheckOf<K>, recording: Recording): string | undefined {
  return ruleOf<K>(check).problem(check, recording);
}

export interface Verdict {
  asks: string;
  problem: string | undefined;
}

export function verdictsOf(checks: readonly Check[], recording: Recording): Verdict[] {
  return checks.map((check) => ({ asks: askOf(check), problem: problemOf(check, recording) }));
}

export function isSolved(verdicts: readonly Verdict[]): boolean {
  return verdicts.every(({ problem }) => problem === undefined);
}
