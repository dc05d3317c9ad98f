import type { ShownRun } from '../../plugins/examples/data';
import { errorLine, printsOf, type Recording, type RunEvent, type TaskId } from '../../recording/format';

/** A line of output as it is shown; where the page could not be built with a run of the program, it has no time. */
export interface OutputLine {
  time?: number;
  stream: 'stdout' | 'stderr' | 'error';
  text: string;
  /** Who printed it. */
  task?: TaskId;
}

export function linesOfEvents(events: RunEvent[]): OutputLine[] {
  return printsOf(events).map(({ time, stream, text, task }) => ({ time, stream, text, task }));
}

export function linesOfRecording({ events, end, duration }: Recording): OutputLine[] {
  const lines = linesOfEvents(events);
  if (end.reason === 'failed') lines.push({ time: duration, stream: 'error', text: errorLine(end.error) });
  return lines;
}

/** What was printed when the page was built; the error that ended it was not printed, and comes last. */
export function linesOfPage(output: string[], run?: ShownRun): OutputLine[] {
  return output.map((text, index) => {
    const print = run?.prints[index];
    const isError = run?.end === 'failed' && index === output.length - 1;
    return { stream: isError ? 'error' : 'stdout', text, ...print };
  });
}

/**
 * Whether the run is what the page says: the same lines in the same order, and an end of the same kind. A program that says it never ends
 * must end blocked, and no other may.
 */
export function isAsThePageSays(recording: Recording, output: string[], neverEnds: boolean): boolean {
  const { reason } = recording.end;
  if (neverEnds ? reason !== 'blocked' : reason !== 'finished' && reason !== 'failed') return false;
  const printed = linesOfRecording(recording).flatMap(({ text }) => text.split('\n'));
  return printed.length === output.length && printed.every((line, index) => line === output[index]);
}
