/** Whether a run is what the example's record says, and if not, why. */
import { structuredPatch } from 'diff';
import { errorLine, printsOf, type Recording } from '../recording/format';

/** What a run leaves on the terminal: its lines and, where it failed, its error as a traceback ends. */
export function transcriptOf({ events, end }: Recording): string {
  const lines = printsOf(events).map((event) => event.text);
  if (end.reason === 'failed') lines.push(...errorLine(end.error).split('\n'));
  return lines.map((line) => `${line}\n`).join('');
}

/** A program that is meant to go on for ever says so in its first line, a comment. */
export function neverEnds(source: string): boolean {
  return /never ends/i.test(source.split('\n', 1)[0] ?? '');
}

export interface CheckOptions {
  source: string;
  /** Undefined where nothing has been recorded yet. */
  expected: string | undefined;
  /** The file that `expected` comes from. */
  outputFile: string;
  /** The example's name, so that it can be said how it alone is recorded. */
  name?: string;
  colour: boolean;
}

/** Undefined if all is well. */
export function findProblem(recording: Recording, options: CheckOptions): string | undefined {
  const { source, expected, outputFile, name, colour } = options;
  const wrongEnd = findWrongEnd(recording, neverEnds(source));
  if (wrongEnd) return wrongEnd;
  if (expected === undefined) {
    return `${outputFile} is missing. Record it with: ${recordWith(name)}`;
  }
  const actual = transcriptOf(recording);
  if (actual === expected) return undefined;
  const { end } = recording;
  const failed = end.reason === 'failed' && !expected.includes(errorLine(end.error));
  const why = failed ? `It failed${at(end.error.position?.line)}: ${errorLine(end.error)}\n` : '';
  return `${why}It printed something else than ${outputFile} says:\n${drawDiff(expected, actual, colour)}${toMend(name)}`;
}

function recordWith(name: string | undefined): string {
  return `npm run examples -- --update${name === undefined ? '' : ` ${name}`}`;
}

/** Which of the two is wrong, only its author knows. */
function toMend(name: string | undefined): string {
  if (name === undefined) return '';
  return `\nIf what it prints now is right, record it with: ${recordWith(name)}\nOtherwise mend the program.`;
}

const NO_PROGRAM = new Set(['SyntaxError', 'IndentationError', 'TabError']);

/** Whether it ended as it is meant to. */
export function findWrongEnd({ end }: Recording, meantToBlock: boolean): string | undefined {
  if (end.reason === 'limit') return end.message;
  if (end.reason === 'stopped') return 'It was stopped.';
  if (end.reason === 'blocked') return meantToBlock ? undefined : `It never ends: ${end.message}`;
  // Programs may fail on purpose; a text that is no program at all never does.
  if (end.reason === 'failed' && NO_PROGRAM.has(end.error.name))
    return `It is no program${at(end.error.position?.line)}: ${errorLine(end.error)}`;
  if (!meantToBlock) return undefined;
  const how = end.reason === 'failed' ? `failed: ${errorLine(end.error)}` : 'ended';
  return `Its first line says that it never ends, but it ${how}`;
}

function at(line: number | undefined): string {
  return line === undefined ? '' : ` in line ${line}`;
}

const COLOURS: Record<string, string> = { '-': '\u001b[31m', '+': '\u001b[32m' };
const PLAIN = '\u001b[39m';

/** What was expected with a minus, what was printed with a plus. */
function drawDiff(expected: string, actual: string, colour: boolean): string {
  const patch = structuredPatch('', '', expected, actual, undefined, undefined, { context: 2 });
  const lines = patch.hunks.flatMap((hunk) => hunk.lines);
  const draw = (line: string) => {
    const code = colour ? COLOURS[line.charAt(0)] : undefined;
    return `  ${code ? code + line + PLAIN : line}`;
  };
  return lines.map(draw).join('\n');
}
