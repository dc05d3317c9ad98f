import { type PrintEvent, printsOf, type Recording } from '../../recording/format';
import { quoted, sameTime, time } from '../words';
import type { Rule } from './rule';

function printed({ events }: Recording): PrintEvent[] {
  return printsOf(events).filter(({ stream }) => stream === 'stdout');
}

function textsOf(recording: Recording): string[] {
  return printed(recording).map(({ text }) => text);
}

/** What is in the one list and not in the other; a line that comes twice counts twice. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function missingOrExtra(wanted: readonly string[], actual: readonly string[]): string | undefined {
  const [missing] = without(wanted, actual);
  if (missing !== undefined) return `${quoted(missing)} is never printed.`;
  const [extra] = without(actual, wanted);
  if (extra === undefined) return undefined;
  return wanted.includes(extra) ? `${quoted(extra)} comes too often.` : `${quoted(extra)} is not asked for.`;
}

export const prints: Rule<'prints'> = {
  asks: ({ lines }) =>
    lines.length === 1
      ? `It prints ${quoted(lines[0] ?? '')} and nothing else.`
      : `It prints exactly: ${lines.map(quoted).join(', ')}.`,
  problem: ({ lines }, recording) => {
    const actual = textsOf(recording);
    const at = lines.findIndex((line, index) => line !== actual[index]);
    if (at < 0 && actual.length === lines.length) return undefined;
    if (actual.length === 0) return 'Nothing was printed.';
    const found = missingOrExtra(lines, actual);
    if (found !== undefined && at < 0) return `After the last line there should be no more: ${found}`;
    const place = `Line ${at + 1} should be ${quoted(lines[at] ?? '')}`;
    const is = at < actual.length ? `it is ${quoted(actual[at] ?? '')}` : 'there is none';
    const only = `${place}, but ${is}.`;
    return found === undefined ? `The lines are right, their order is not. ${only}` : only;
  },
};

export const printsInAnyOrder: Rule<'printsInAnyOrder'> = {
  asks: ({ lines }) => `It prints these, in any order: ${lines.map(quoted).join(', ')}.`,
  problem: ({ lines }, recording) => missingOrExtra(lines, textsOf(recording)),
};

export const printsBefore: Rule<'printsBefore'> = {
  asks: ({ first, second }) => `${quoted(first)} comes before ${quoted(second)}.`,
  problem: ({ first, second }, recording) => {
    const texts = textsOf(recording);
    const [one, other] = [texts.indexOf(first), texts.indexOf(second)];
    if (one < 0) return `${quoted(first)} is never printed.`;
    if (other < 0) return `${quoted(second)} is never printed.`;
    return one < other ? undefined : `${quoted(second)} comes first.`;
  },
};

export const printsAt: Rule<'printsAt'> = {
  asks: ({ line, seconds }) => `${quoted(line)} comes at ${time(seconds)}.`,
  problem: ({ line, seconds }, recording) => {
    const found = printed(recording).filter(({ text }) => text === line);
    const [first] = found;
    if (first === undefined) return `${quoted(line)} is never printed.`;
    if (found.some((print) => sameTime(print.time, seconds))) return undefined;
    const side = first.time < seconds ? 'too early: something is not waited for' : 'too late';
    return `It comes at ${time(first.time)}, ${side}.`;
  },
};
