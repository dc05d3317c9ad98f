/** The `console` of a program: it formats as Node does and writes to the transcript. */
import { format, formatWithOptions, inspect } from 'node-inspect-extracted';
import type { Transcript } from '../transcript';
import { drawTable } from './console-table';

export type ProgramConsole = Pick<
  Console,
  | 'assert'
  | 'count'
  | 'countReset'
  | 'debug'
  | 'dir'
  | 'dirxml'
  | 'error'
  | 'group'
  | 'groupCollapsed'
  | 'groupEnd'
  | 'info'
  | 'log'
  | 'table'
  | 'time'
  | 'timeEnd'
  | 'timeLog'
  | 'trace'
  | 'warn'
>;

/** `time` gives virtual seconds: what `console.time` measures is the program's own time. */
export function createConsole(transcript: Transcript, time: () => number): ProgramConsole {
  const counts = new Map<string, number>();
  const timers = new Map<string, number>();
  let indentation = '';

  const print = (stream: 'stdout' | 'stderr', text: string) => {
    for (const line of text.split('\n')) transcript.writeLine(stream, indentation + line);
  };
  const log = (...values: unknown[]) => print('stdout', format(...values));
  const error = (...values: unknown[]) => print('stderr', format(...values));
  const group = (...labels: unknown[]) => {
    if (labels.length > 0) log(...labels);
    indentation += '  ';
  };
  const timeLog = (label = 'default', ...values: unknown[]) => {
    const start = timers.get(label);
    if (start === undefined) error(`Warning: No such label '${label}' for console.time()`);
    else log(`${label}: ${(time() - start).toFixed(3)}s`, ...values);
  };

  return {
    log,
    info: log,
    debug: log,
    error,
    warn: error,
    dirxml: log,
    trace: (...values) => error(`Trace: ${format(...values)}`),
    dir: (value, options) => log(formatWithOptions({ customInspect: false, ...options }, '%O', value)),
    table: (data, columns) => log(drawTable(data, columns, inspect) ?? data),
    assert(condition, ...values) {
      if (condition) return;
      if (typeof values[0] === 'string') error(`Assertion failed: ${values[0]}`, ...values.slice(1));
      else error('Assertion failed', ...values);
    },
    count(label = 'default') {
      counts.set(label, (counts.get(label) ?? 0) + 1);
      log(`${label}: ${counts.get(label)}`);
    },
    countReset: (label = 'default') => void counts.delete(label),
    group,
    groupCollapsed: group,
    groupEnd: () => {
      indentation = indentation.slice(2);
    },
    time: (label = 'default') => void timers.set(label, time()),
    timeLog,
    timeEnd(label = 'default') {
      timeLog(label);
      timers.delete(label);
    },
  };
}
