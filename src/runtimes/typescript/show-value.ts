/** Shows any value as Node would, but never for long: a program can make values that show themselves for ever. */
import { inspect } from 'node-inspect-extracted';

const BRIEF = { depth: 1, maxArrayLength: 10, maxStringLength: 80, breakLength: Number.POSITIVE_INFINITY };
const LONGEST = 120;

export function showValue(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  try {
    const text = inspect(value, BRIEF);
    return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
  } catch {
    return 'a value that cannot be shown';
  }
}
