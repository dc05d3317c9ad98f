/** What to call tasks: `worker(1)`, as the program called the coroutine that the task runs. */

import { seconds } from './seconds';

/** Longer ones are cut: an argument may be as long as a book. */
const LONGEST = 80;
/** Longer ones fit no lane. */
const LONGEST_SHOWN = 28;
/** What two addresses of one place have in common. */
const ORIGIN = /https?:\/\/[^/'"\s)]+(?=\/)/g;
/** Of a path, what comes before the last name. */
const FOLDERS = /(?<![:/])\/(?!\/)(?:[^/'"\s)]*\/)+(?=[^/])/g;

/** A delay that was computed may have more digits than anybody reads. */
const LONG_SLEEP = /^sleep (\d+\.\d{4,}) s$/;

const DEFAULT_NAME = /^Task-\d+$/;

export class TaskLabels {
  private readonly used = new Map<string, number>();

  /** Whether the program left naming to us. */
  static isDefault(name: string): boolean {
    return DEFAULT_NAME.test(name);
  }

  /** Tells tasks apart that were called alike. */
  distinct(label: string): string {
    const count = (this.used.get(label) ?? 0) + 1;
    this.used.set(label, count);
    return count === 1 ? label : `${label} #${count}`;
  }
}

/** Of the arguments only plain values say something in a few letters. */
export function callLabel(name: string, args: readonly unknown[]): string {
  const shown: string[] = [];
  for (const value of args) {
    if (typeof value === 'string') shown.push(`'${value}'`);
    else if (typeof value === 'number' || typeof value === 'boolean') shown.push(String(value));
  }
  if (shown.length === 0) return name;
  return cut(`${name}(${shown.join(', ')})`, LONGEST);
}

/** As there is room for in a picture: of addresses the path, or where that is long its end; of anything else that is long the beginning. */
export function shortLabel(label: string): string {
  const short = label
    .replace(ORIGIN, '')
    .replace(LONG_SLEEP, (_, delay) => `sleep ${seconds(Number(delay))}`);
  return short.length <= LONGEST_SHOWN ? short : cut(short.replace(FOLDERS, '…/'), LONGEST_SHOWN);
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
