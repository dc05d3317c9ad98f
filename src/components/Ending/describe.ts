import { type End, errorLine, type Recording } from '../../recording/format';
import { shortLabel } from '../../recording/task-labels';

/** How an end looks: told by a sign and words, the colour only follows. */
export type Tone = 'good' | 'bad' | 'waiting' | 'plain';

export interface Description {
  tone: Tone;
  text: string;
  /** One line each: who waits for what, or where the error passed through. */
  details: string[];
  /** Of an error, all that its language says of it. */
  full?: string;
}

const FEW = 8;
/** Letters of an error's words, or of a line of details: nobody reads on. */
const LONGEST = 2000;

export function seconds(time: number): string {
  return `${time.toFixed(2)} s`;
}

/** The end of a run in a sentence that a reader can act on. */
export function describeEnd({
  end,
  duration,
  events = [],
}: Pick<Recording, 'end' | 'duration'> & Partial<Recording>): Description {
  // What the network took was real, whatever else the program slept.
  const clock = events.some(({ type }) => type === 'request') ? 'on the real network' : 'of virtual time';
  switch (end.reason) {
    case 'finished':
      return { tone: 'good', text: `finished in ${seconds(duration)} ${clock}`, details: [] };
    case 'failed': {
      const place = end.error.position ? ` in line ${end.error.position.line}` : '';
      return {
        tone: 'bad',
        text: `failed${place}, at ${seconds(duration)} ${clock}: ${cut(errorLine(end.error))}`,
        details: shorten(end.error.stack ?? []),
        ...(end.error.full !== undefined && { full: end.error.full.trimEnd() }),
      };
    }
    case 'blocked': {
      const labels = new Map<string, string>();
      for (const event of events) {
        if (event.type === 'created') labels.set(event.name, shortLabel(event.label));
      }
      return {
        tone: 'waiting',
        text: `blocked for ever at ${seconds(duration)}: nothing is ready, and no timer is pending`,
        details: shorten(
          end.waiting.map(
            ({ task, on, line }) =>
              `${labels.get(task) ?? task} waits for ${on}${line === undefined ? '' : `, line ${line}`}`,
          ),
        ),
      };
    }
    case 'limit':
      return { tone: 'bad', text: end.message, details: [] };
    case 'stopped':
      return { tone: 'plain', text: `stopped at ${seconds(duration)} ${clock}`, details: [] };
  }
}

/** The first few; those that repeat, as in an endless recursion, are told once. */
function shorten(details: string[]): string[] {
  const told = details.filter((detail, index) => detail !== details[index - 1]);
  const few = told.slice(0, FEW).map(cut);
  return told.length > FEW ? [...few, `… and ${told.length - FEW} more`] : few;
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
}

export interface Mark {
  line: number;
  kind: 'error' | 'waiting';
  label: string;
}

/** The lines that the end points at, for the editor's margin. */
export function marksOf(end: End): Mark[] {
  switch (end.reason) {
    case 'failed':
      return end.error.position
        ? [{ line: end.error.position.line, kind: 'error', label: cut(errorLine(end.error)) }]
        : [];
    case 'blocked':
      return end.waiting.flatMap(({ task, on, line }) =>
        line === undefined ? [] : [{ line, kind: 'waiting' as const, label: `${task} waits for ${on}` }],
      );
    case 'limit':
      return end.line === undefined ? [] : [{ line: end.line, kind: 'error', label: end.message }];
    default:
      return [];
  }
}
