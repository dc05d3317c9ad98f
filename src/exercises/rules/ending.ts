import { errorLine, printsOf, type Recording, type WaitingTask } from '../../recording/format';
import { tasksOf } from '../tasks';
import { code, listed, quoted } from '../words';
import type { Rule } from './rule';

const inLine = (line: number | undefined): string => (line === undefined ? '' : ` in line ${line}`);

export const finishes: Rule<'finishes'> = {
  asks: () => 'It comes to its end.',
  problem: (_, recording) => {
    const { end } = recording;
    switch (end.reason) {
      case 'finished':
        return undefined;
      case 'failed':
        return `It failed${inLine(end.error.position?.line)}: ${errorLine(end.error)}`;
      case 'blocked':
        return `It never ends: ${whoWaits(end.waiting, recording)}.`;
      case 'limit':
        return end.message;
      case 'stopped':
        return 'It was stopped.';
    }
  },
};

/** Of those who wait, the ones who do not merely wait for the others. */
function whoWaits(waiting: readonly WaitingTask[], { events }: Recording): string {
  const labels = new Map<string, string>();
  for (const event of events) if (event.type === 'created') labels.set(event.name, event.label);
  const forOthers = ({ on }: WaitingTask) => labels.has(on) || /^(gather|wait|TaskGroup|shield)\b/.test(on);
  const stuck = waiting.filter((one) => !forOthers(one));
  const told = (stuck.length > 0 ? stuck : waiting).map(
    ({ task, on, line }) =>
      `${code(labels.get(task) ?? task)} waits for ${/^an? /.test(on) ? on : code(on)}${inLine(line)}`,
  );
  return `${listed(told)}, and nothing will wake ${told.length === 1 ? 'it' : 'them'}`;
}

export const quiet: Rule<'quiet'> = {
  asks: () => 'Nothing is warned about.',
  problem: (_, { events }) => {
    const warning = printsOf(events).find(({ stream }) => stream === 'stderr');
    return warning && `There is a warning: ${quoted(warning.text.trim())}`;
  },
};

export const nothingLeft: Rule<'nothingLeft'> = {
  asks: () => 'Nothing is left running at the end.',
  problem: (_, recording) => {
    const [main, ...others] = tasksOf(recording);
    if (main?.done === undefined) return 'The program did not come to its end.';
    const end = main.done.seq;
    const left = others.filter(({ done }) => done === undefined || done.seq > end);
    if (left.length === 0) return undefined;
    const who = listed(left.map(({ label }) => code(label)));
    const were = left.length === 1 ? 'was' : 'were';
    return `${who} ${were} not done when ${code(main.label)} ended. Wait for what you start; what you cancel needs a turn to stop, too.`;
  },
};
