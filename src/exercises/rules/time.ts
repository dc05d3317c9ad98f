import type { Recording } from '../../recording/format';
import { isWork, mostAtOnce, type Span, tasksOf, workIn } from '../tasks';
import { capital, code, counted, listed, number, sameTime, time } from '../words';
import type { Rule } from './rule';

export const takes: Rule<'takes'> = {
  asks: ({ seconds }) => `It takes ${time(seconds)} of virtual time.`,
  problem: ({ seconds, overlapping = false }, recording) => {
    const { duration, end } = recording;
    if (sameTime(duration, seconds)) return undefined;
    if (duration < seconds && end.reason !== 'finished') return `It got only to ${time(duration)}.`;
    if (duration < seconds)
      return `It took only ${time(duration)}: something that should wait does not, or not long enough.`;
    const row = overlapping ? inARow(recording) : undefined;
    if (row === undefined) return `It took ${time(duration)}, which is ${time(duration - seconds)} too long.`;
    return `${capital(row)}: ${time(duration)}. Overlapping they take ${time(seconds)}.`;
  },
};

/** Whether all that was slept was slept one after the other, and where. */
function inARow(recording: Recording): string | undefined {
  const spans = tasksOf(recording)
    .flatMap((task) => task.spans)
    .filter(({ wait, from, to }) => isWork(wait) && to > from);
  if (spans.length < 2 || mostAtOnce(spans).count > 1) return undefined;
  const places = [...new Set(spans.map(placeOf))].map(code);
  const [place = ''] = places;
  if (places.length === 1) return `the ${number(spans.length)} waits in ${place} came one after the other`;
  return `${listed(places)} waited one after the other`;
}

function placeOf({ wait, task }: Span): string {
  return wait.frames.at(-1)?.function ?? task.label;
}

export const together: Rule<'together'> = {
  asks: ({ in: name, most, least }) => {
    const inside = `in ${code(name)}`;
    if (most === undefined) return `At some moment there are ${number(least ?? 1)} at once ${inside}.`;
    if (least === undefined) return `Never are more than ${number(most)} at once ${inside}.`;
    if (most === least) return `There are ${number(most)} at once ${inside}, and never more.`;
    return `At some moment there are ${number(least)} at once ${inside}, and never more than ${number(most)}.`;
  },
  problem: ({ in: name, most = Number.POSITIVE_INFINITY, least = 1 }, recording) => {
    const spans = workIn(tasksOf(recording), name);
    if (spans.length === 0) return `No task ever waits in ${code(name)}.`;
    const { count, at } = mostAtOnce(spans);
    if (count > most) return `At ${time(at)} there are ${counted(count, 'task')} at once in ${code(name)}.`;
    if (count < least) return `There ${count === 1 ? 'is' : 'are'} never more than ${number(count)} at once.`;
    return undefined;
  },
};

export const overlap: Rule<'overlap'> = {
  asks: ({ in: [one, other] }) =>
    one === other
      ? `Two waits in ${code(one)} overlap.`
      : `The waits in ${code(one)} and ${code(other)} overlap.`,
  problem: ({ in: names }, recording) => {
    const tasks = tasksOf(recording);
    const [one = [], other = []] = names.map((name) => workIn(tasks, name));
    if (one.length === 0 || other.length === 0)
      return `No task ever waits in ${code(one.length === 0 ? names[0] : names[1])}.`;
    const meet = one.some((a) => other.some((b) => a !== b && a.from < b.to && b.from < a.to));
    if (meet) return undefined;
    const end = Math.min(...one.map(({ to }) => to), ...other.map(({ to }) => to));
    return `They never do: the first is over at ${time(end)}, before the next begins.`;
  },
};
