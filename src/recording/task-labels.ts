/** What to call tasks in a picture: `worker(1)`, as the program called the coroutine that the task runs. */

/** Longer ones fit no lane. */
const LONGEST = 24;

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
  const label = `${name}(${shown.join(', ')})`;
  return label.length <= LONGEST ? label : `${label.slice(0, LONGEST - 1)}…`;
}
